import type { PageSpan } from '../types'

/**
 * The call by which pages of TRS WCM, the commonest system of Chinese government sites, write the links to an article's
 * further pages: how many there are, which one this is (from 0), the file's name and its ending. Page n is name_n.ending, the
 * first one name.ending.
 */
const CALL =
  /createPageHTML\(\s*(\d{1,2})\s*,\s*(\d{1,2})\s*,\s*["']([\w-]{1,80})["']\s*,\s*["'](\w{1,8})["']\s*\)/

/**
 * The further pages that a script of the page is about to link to, for where no link stands yet. null unless the call names
 * this very page.
 */
export function pagesByScript(doc: Document, here: URL): PageSpan | null {
  for (const { textContent } of doc.querySelectorAll('script:not([src])')) {
    const match = CALL.exec(textContent ?? '')
    if (match === null) continue
    const [total, current, name, ending] = [Number(match[1]), Number(match[2]), match[3], match[4]]
    const file = (page: number) => (page === 0 ? `${name}.${ending}` : `${name}_${page}.${ending}`)
    if (total < 2 || here.pathname.split('/').at(-1) !== file(current)) continue
    const pages = Array.from({ length: total }, (_, page) => page).filter((page) => page > current)
    return { current: current + 1, total, rest: pages.map((page) => new URL(file(page), here).href) }
  }
  return null
}
