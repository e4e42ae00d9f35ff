import { browser } from 'wxt/browser'
import { translator } from '../i18n'
import { messageTables } from '../i18n/tables'
import type { Refusal } from '../messages'
import { interfaceLanguage } from './language'

/** Marks the button of that tab and opens a page of our own with a plain sentence: never silence. */
export async function refuse(tabId: number, why: Refusal, url: string | undefined): Promise<void> {
  const t = translator(await interfaceLanguage(), messageTables)
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#a8322a' }),
    browser.action.setTitle({ tabId, title: t('badge') }),
  ])
  const page = new URL('message.html', browser.runtime.getURL('/'))
  page.searchParams.set('why', why)
  if (url) page.searchParams.set('url', url)
  await browser.tabs
    .create({ url: page.href, openerTabId: tabId })
    .catch(() => browser.tabs.create({ url: page.href }))
}
