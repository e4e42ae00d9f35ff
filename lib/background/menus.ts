import { browser } from 'wxt/browser'
import { translator } from '../i18n'
import { messageTables } from '../i18n/tables'
import { interfaceLanguage } from './language'

export type MenuItem = 'page' | 'selection' | 'library'

const isMenuItem = (id: unknown): id is MenuItem => id === 'page' || id === 'selection' || id === 'library'

/** The menu that was chosen, by its id; null for one that is not ours. */
export const menuItemOf = (id: unknown): MenuItem | null => (isMenuItem(id) ? id : null)

/** The context menus in the interface's language; put up anew when the language changes. */
export async function putMenus(): Promise<void> {
  const t = translator(await interfaceLanguage(), messageTables)
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: 'page', title: t('menu.page'), contexts: ['page', 'link', 'image'] })
  browser.contextMenus.create({ id: 'selection', title: t('menu.selection'), contexts: ['selection'] })
  browser.contextMenus.create({ id: 'library', title: t('menu.library'), contexts: ['action'] })
}
