import { detectScript } from '../script/detect'
import type { Article, Evidence, Reading, ShownText } from '../types'
import { type Block, type Item, isBlock } from './blocks'
import { withoutBylines } from './byline'
import { rangesOf } from './locate'
import { markupOf, safeAddress } from './markup'
import { authorOf, publishedAt, type Surroundings, sourceOf } from './metadata'
import { metaOf } from './metadata/meta'
import { headlineOf } from './metadata/title'
import { pagesOf } from './pages'
import { type Pinyin, withoutPinyin } from './pinyin'
import { pruned } from './prune'
import { sourceBlock } from './source-block'
import { withoutSpam } from './spam'

/** How many lines beside the body are searched for particulars. */
const ABOVE = 14
const BELOW = 6

interface Parts {
  /** Everything on the page, cleaned. */
  page: readonly Item[]
  /** What was taken for the body, cleaned. */
  items: readonly Item[]
  pinyin: Pinyin | null
  /** Whether what does not belong to the article is still to be taken off both ends. */
  prune: boolean
  /** It is known to have no headline: no line of its own is taken for one. */
  untitled?: boolean
}

/** Makes the reading of a page out of its lines and the items of its body. */
export function assemble(doc: Document, parts: Parts): Reading {
  const { page: everything, items, pinyin, prune, untitled = false } = parts
  const page = everything.filter(isBlock)
  const meta = cleanMeta(doc, pinyin)
  const at = placeOf(items.filter(isBlock), page)
  const headline = headlineOf({
    pageTitle: withoutPinyin(doc.title, pinyin),
    meta,
    above: untitled ? [] : page.slice(0, at.start + 3),
    text: items.map((item) => (isBlock(item) ? item.text : '')).join(''),
  })
  const { body, byline } = prune
    ? withoutBylines(pruned(withoutSpam(items, headline.title), headline.title))
    : { body: [...items], byline: null }
  const kept = body.filter(isBlock)
  const around = surroundings(page, placeOf(kept, page), headline.line)
  const paragraphs = kept.map((b) => b.text)
  const url = addressOf(doc)
  const article: Article = {
    url,
    title: headline.title,
    source: sourceOf(meta, around),
    author: authorOf(meta, around) ?? byline,
    publishedAt: publishedAt(meta, around),
    script: detectScript([headline.title, ...paragraphs].join('\n')) ?? 'hans',
    paragraphs,
    html: markupOf(body, doc.baseURI),
  }
  const locate = ({ paragraph, start, end }: Evidence, shown?: ShownText) => {
    const block = paragraph === -1 ? headline.line : kept[paragraph]
    return block ? rangesOf(block.segments, start, end, shown) : []
  }
  const reading: Reading = {
    article,
    absence: paragraphs.length > 0 ? null : 'not-found',
    locate,
    block: () => {
      if (!prune) return `<section data-part>${sourceBlock(items, items, doc.baseURI)}</section>`
      const core = headline.line === null ? items : [headline.line, ...items]
      return `<section>${sourceBlock(everything, core, doc.baseURI)}</section>`
    },
    pages: paragraphs.length > 0 ? pagesOf(doc, doc.URL.startsWith('http') ? doc.URL : url) : null,
  }
  bodies.set(reading, { items: body, base: doc.baseURI })
  return reading
}

/** The bodies that readings were made of, for joining pages. */
const bodies = new WeakMap<Reading, { items: readonly Item[]; base: string }>()

/**
 * One reading of an article that stands on several pages: `first` with the bodies of its further pages, in order, without the
 * lines that each page repeats. Evidence on a further page cannot be located in the live page.
 */
export function joined(first: Reading, further: readonly Reading[]): Reading {
  const paragraphs = [...first.article.paragraphs]
  let html = first.article.html
  for (const reading of further) {
    const body = bodies.get(reading)
    if (body === undefined) continue
    const items = body.items.filter((item) => !isBlock(item) || !paragraphs.includes(item.text))
    html += markupOf(items, body.base, paragraphs.length)
    paragraphs.push(...items.filter(isBlock).map((b) => b.text))
  }
  const article = { ...first.article, paragraphs, html }
  const held = first.article.paragraphs.length
  return {
    article,
    absence: first.absence,
    locate: (evidence) => (evidence.paragraph < held ? first.locate(evidence) : []),
    block: () => [first, ...further].map((reading) => reading.block()).join(''),
    pages: null,
  }
}

/** The reading of a page that is too large to be read. */
export function refused(doc: Document): Reading {
  return {
    ...assemble(doc, { page: [], items: [], pinyin: null, prune: false }),
    absence: 'too-large',
  }
}

/** The indices of the body's first and last line among the lines of the page. */
function placeOf(body: readonly Block[], page: readonly Block[]): { start: number; end: number } {
  const indices = new Map<Text, number>()
  page.forEach((line, n) => {
    for (const { node } of line.segments) if (!indices.has(node)) indices.set(node, n)
  })
  const index = (block: Block | undefined, otherwise: number) =>
    indices.get(block?.segments[0]?.node as Text) ?? otherwise
  const start = index(body[0], 0)
  return { start, end: index(body.at(-1), page.length - 1) }
}

function surroundings(
  page: readonly Block[],
  { start, end }: { start: number; end: number },
  headline: Block | null,
): Surroundings {
  const top = headline ? page.indexOf(headline) : -1
  const from = top >= 0 && top <= start ? Math.max(0, top - 2) : Math.max(0, start - ABOVE)
  return { head: page.slice(from, start + 2), tail: page.slice(Math.max(end - 1, start + 2), end + BELOW) }
}

/** The meta tags without pinyin noise. */
export function cleanMeta(doc: Document, pinyin: Pinyin | null): ReadonlyMap<string, string> {
  return new Map([...metaOf(doc)].map(([name, value]) => [name, withoutPinyin(value, pinyin)]))
}

/** The canonical address as the page states it, else the one that it was loaded from; '' for what is not on the web. */
function addressOf(doc: Document): string {
  const stated = doc.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null
  const address = safeAddress(stated, doc.baseURI) ?? safeAddress(doc.URL, doc.baseURI)
  return address?.startsWith('http') ? address : ''
}
