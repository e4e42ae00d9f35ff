import { browser } from 'wxt/browser'

/**
 * Styles of the page while the sidebar stands beside it. They go in as a user stylesheet, so that no node or attribute of
 * the page changes, the strictest policy of the page does not matter, and taking them out leaves nothing behind.
 */
export const roomSheet = (width: number): string =>
  `html{margin-right:${Math.round(width)}px!important;width:auto!important;max-width:none!important}`

/** Names of the highlights in `CSS.highlights`; not words that a page would use. */
export const HIGHLIGHTS = { fact: 'qianyao-fact', current: 'qianyao-current' } as const

export const MARKS_SHEET =
  `::highlight(${HIGHLIGHTS.fact}){text-decoration:underline 2px #c9a44c;background-color:transparent}` +
  `::highlight(${HIGHLIGHTS.current}){background-color:#f7e2a8;color:#1f1d1a}`

/** Puts a stylesheet into a tab or takes it out; it is known by its text, so nothing has to be remembered meanwhile. */
export async function setSheet(tabId: number, css: string, on: boolean): Promise<void> {
  const injection = { target: { tabId }, css, origin: 'USER' } as const
  await (on ? browser.scripting.insertCSS(injection) : browser.scripting.removeCSS(injection))
}
