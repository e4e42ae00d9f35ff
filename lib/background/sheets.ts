import { browser } from 'wxt/browser'
import type { Edge, Sheet } from '../messages'
import { HIGHLIGHTS } from '../page/highlight-names'

/**
 * Styles of the page while we are there. They go in as user stylesheets, so that no node or attribute of the page
 * changes, the strictest policy of the page does not matter, and taking them out leaves nothing behind.
 */
export const roomSheet = (edge: Edge, size: number): string =>
  edge === 'right'
    ? `@media screen{html{margin-right:${Math.round(size)}px!important;width:auto!important;max-width:none!important}}`
    : `@media screen{html{padding-bottom:${Math.round(size)}px!important}}`

const { fact, sentence, current } = HIGHLIGHTS

/** The stylesheets that are asked for by name: the highlights, and what keeps the page off the paper. */
export const SHEETS: Record<Sheet, string> = {
  marks:
    `::highlight(${fact}){text-decoration:underline 2px #c9a44c}` +
    `::highlight(${sentence}){background-color:#fdf4da!important;color:#1f1d1a!important}` +
    `::highlight(${current}){background-color:#f6d98a!important;color:#1f1d1a!important}` +
    `@media(forced-colors:active){::highlight(${current}){background-color:Highlight!important;color:HighlightText!important}}`,
  print: '@media print{html{margin:0!important;padding:0!important}html>body{display:none!important}}',
}

/** Chromium 156 paints no background for a highlight from a user stylesheet, so the highlights go in as an author's. */
export const ORIGINS: Record<Sheet, 'AUTHOR' | 'USER'> = { marks: 'AUTHOR', print: 'USER' }

/** Puts a stylesheet into a tab or takes it out; it is known by its text, so nothing has to be remembered meanwhile. */
export async function setSheet(
  tabId: number,
  css: string,
  on: boolean,
  origin: 'AUTHOR' | 'USER' = 'USER',
): Promise<void> {
  const injection = { target: { tabId }, css, origin }
  await (on ? browser.scripting.insertCSS(injection) : browser.scripting.removeCSS(injection))
}
