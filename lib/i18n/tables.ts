import enMessage from '../../locales/en/message.json'
import enOptions from '../../locales/en/options.json'
import enReader from '../../locales/en/reader.json'
import enSummary from '../../locales/en/summary.json'
import hansMessage from '../../locales/hans/message.json'
import hansOptions from '../../locales/hans/options.json'
import hansReader from '../../locales/hans/reader.json'
import hansSummary from '../../locales/hans/summary.json'
import hantMessage from '../../locales/hant/message.json'
import hantOptions from '../../locales/hant/options.json'
import hantReader from '../../locales/hant/reader.json'
import hantSummary from '../../locales/hant/summary.json'
import type { Tables } from '.'

export type SummaryKey = keyof typeof hansSummary
export type ReaderKey = keyof typeof hansReader
export type OptionsKey = keyof typeof hansOptions
export type MessageKey = keyof typeof hansMessage

/** Labels of the facts: the sidebar and the library's article view. */
export const summaryTables: Tables<SummaryKey> = { hans: hansSummary, hant: hantSummary, en: enSummary }

/** The reading view and the sidebar's frame. */
export const readerTables: Tables<ReaderKey> = { hans: hansReader, hant: hantReader, en: enReader }

/** Refusals and menus. */
export const messageTables: Tables<MessageKey> = { hans: hansMessage, hant: hantMessage, en: enMessage }

/** The options page. */
export const optionsTables: Tables<OptionsKey> = { hans: hansOptions, hant: hantOptions, en: enOptions }
