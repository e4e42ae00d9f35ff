import type { PageSpan } from '../types'
import { fold } from './fold'
import { pagesByScript } from './page-scripts'

/** An address with its page number taken out: what the pages of one article have in common. */
interface Numbered {
  stem: string
  /** null where the address bears no number: most often the first page. */
  number: number | null
}

const IN_QUERY = /^(?:page|p|pageno|pn|curpage|currentpage|pageindex)$/i

const whole = (url: URL): string => `${url.origin}${url.pathname}?${url.searchParams}`

/** Takes _2, -2 or /2 before the ending, or page=2 in the query, out of an address. */
function numbered(url: URL): Numbered {
  const query = new URLSearchParams(url.search)
  for (const [name, value] of query) {
    if (!IN_QUERY.test(name) || !/^\d{1,3}$/.test(value)) continue
    query.delete(name)
    return { stem: `${url.origin}${url.pathname}?${query}`, number: Number(value) }
  }
  const match =
    /^(.*[^/_-])[_-](\d{1,2})(\.\w+)?$/.exec(url.pathname) ??
    /^(.*\/\d{4,})\/(\d{1,2})(\.\w+)?$/.exec(url.pathname)
  if (match === null) return { stem: whole(url), number: null }
  return { stem: `${url.origin}${match[1]}${match[3] ?? ''}?${query}`, number: Number(match[2]) }
}

const NEXT = /^[[(<>«»\s]*(?:下一?页|后一?页|next(?:\s*page)?)[\])<>«»\s]*$/i
const NUMBER = /^[[(\s]*(?:第\s*)?(\d{1,2})(?:\s*页)?[\])\s]*$/
/** More pages than this is a list, not an article. */
export const MOST_PAGES = 30

/**
 * The further pages of an article that stands on several: links with a page's number or 下一页 whose address is this page's own
 * but for a page number, else what a script is about to link to. null when there are none, so also for the pages of lists and comments, whose addresses differ.
 */
export function pagesOf(doc: Document, address: string): PageSpan | null {
  const here = parse(address, doc.baseURI)
  if (here === null) return null
  const own = numbered(here)
  // t20210518_42.html may be page 42 of something, or an article whose pages are t20210518_42_2.html and so on.
  const stems = [own.stem, whole(here)]
  const links = new Map<number, string>()
  let next: string | null = null
  for (const anchor of doc.querySelectorAll('a[href]')) {
    const label = fold(anchor.textContent ?? '').trim()
    const number = NUMBER.exec(label)
    if (number === null && !NEXT.test(label)) continue
    const url = parse(anchor.getAttribute('href'), doc.baseURI)
    if (url === null || url.origin !== here.origin || !stems.includes(numbered(url).stem)) continue
    url.hash = ''
    if (number !== null) links.set(Number(number[1]), url.href)
    else if (url.href !== here.href) next ??= url.href
  }
  const current = currentOf(links, here, own.number, next)
  const total = Math.max(current, ...links.keys(), next === null ? 0 : current + 1)
  if (total < 2 || total > MOST_PAGES) return pagesByScript(doc, here)
  if (next !== null && !links.has(current + 1)) links.set(current + 1, next)
  const rest = [...links].sort((a, b) => a[0] - b[0]).filter(([number]) => number > current)
  return { current, total, rest: rest.map(([, href]) => href) }
}

/** The page at hand: the number that its own link bears, else the one before 下一页, else the number without a link. */
function currentOf(links: Map<number, string>, here: URL, own: number | null, next: string | null): number {
  for (const [number, href] of links)
    if (href === `${here.origin}${here.pathname}${here.search}`) return number
  for (const [number, href] of links) if (href === next) return number - 1
  for (let number = 1; number < Math.max(0, ...links.keys()); number++) if (!links.has(number)) return number
  return own === null ? 1 : own
}

function parse(address: string | null, base: string): URL | null {
  try {
    const url = new URL(address ?? '', base)
    return /^https?:$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}
