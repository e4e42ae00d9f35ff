import type { Tables } from '../../lib/i18n'
import en from '../../locales/en/library.json'
import hans from '../../locales/hans/library.json'
import hant from '../../locales/hant/library.json'

export type LibraryKey = keyof typeof hans

/** The library page's own words. */
export const libraryTables: Tables<LibraryKey> = { hans, hant, en }
