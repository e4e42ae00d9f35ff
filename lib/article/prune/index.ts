import { type Block, type Item, isBlock } from '../blocks'
import { type Kind, kindOf } from './kinds'

/** What follows an end such as 相关新闻, or precedes the headline, is cut only while it holds less than this part of the prose. */
const MOST_CUT = 0.4

/** What a site says of itself between the page's title and the headline is shorter than this; a lead is longer. */
const SLOGAN = 80

interface Judged {
  block: Block
  kind: Kind
}

/** The items of the body without what stands before and after the article in the same container. */
export function pruned(items: readonly Item[], title: string): Item[] {
  const kept = new Set<Item>(prune(items.filter(isBlock), title))
  const first = items.findIndex((item) => kept.has(item))
  const last = items.findLastIndex((item) => kept.has(item))
  return items.filter((item, n) => kept.has(item) || (!isBlock(item) && n > first && n < last))
}

/** How many characters of the items stand in sentences. */
export function proseOf(items: readonly Item[], title: string): number {
  return prose(items.filter(isBlock).map((block) => ({ block, kind: kindOf(block, title) })))
}

function prune(blocks: readonly Block[], title: string): Block[] {
  const judged = blocks.map((block) => ({ block, kind: kindOf(block, title) }))
  return trimHead(trimTail(fromTitle(toEnd(judged))))
    .filter(({ kind }) => kind !== 'noise' && kind !== 'ending')
    .map(({ block }) => block)
}

const prose = (judged: readonly Judged[]) =>
  judged.reduce((sum, { block, kind }) => (kind === 'sentence' ? sum + block.text.length : sum), 0)

const isOut = (kind: Kind) => kind === 'noise' || kind === 'edge' || kind === 'ending'

/** Cuts at a heading such as 相关新闻: what follows must be the lesser part of the prose, or teasers. */
function toEnd(judged: readonly Judged[]): readonly Judged[] {
  const total = prose(judged)
  const end = judged.findIndex(({ kind }, n) => {
    if (kind !== 'ending') return false
    const after = prose(judged.slice(n))
    return after < MOST_CUT * total || (after < total && teasers(judged, n) > 0.6 * after)
  })
  return end < 0 ? judged : judged.slice(0, end)
}

/** How much of the prose from `start` on teases another article: it breaks off, or stands under a link. */
function teasers(judged: readonly Judged[], start: number): number {
  return prose(
    judged.filter(({ block }, n) => {
      if (n < start) return false
      return /(?:…|\.{3})[”"\s]*$/.test(block.text) || judged[n - 1]?.kind === 'noise'
    }),
  )
}

/** Cuts what precedes the headline, and the headline. Its words again behind prose are a caption or a link of the page. */
function fromTitle(judged: readonly Judged[]): readonly Judged[] {
  const total = prose(judged)
  const first = judged.findIndex(({ kind }) => kind === 'title')
  const title = judged.findLastIndex(
    ({ kind }, n) =>
      kind === 'title' &&
      prose(judged.slice(0, n)) < MOST_CUT * total &&
      (n === first || prose(judged.slice(first, n)) < SLOGAN),
  )
  return judged.slice(title + 1)
}

/** Cuts after the last sentence from the first noise on. */
function trimTail(judged: readonly Judged[]): readonly Judged[] {
  const last = judged.findLastIndex(({ kind }) => kind === 'sentence')
  const noise = judged.findIndex(({ kind }, n) => n > last && isOut(kind))
  return last < 0 || noise < 0 ? judged : judged.slice(0, noise)
}

/** Cuts before the first sentence up to the last noise, and the kickers, subtitles and bylines after that. */
function trimHead(judged: readonly Judged[]): readonly Judged[] {
  const first = judged.findIndex(({ kind }) => kind === 'sentence')
  if (first < 0) return judged.slice(judged.findLastIndex(({ kind }) => isOut(kind)) + 1)
  const from = judged.findLastIndex(({ kind }, n) => n < first && isOut(kind)) + 1
  const lead = judged.slice(from, first)
  return judged.slice(lead.length <= MOST_KICKERS && lead.every(isKicker) ? first : from)
}

const LONGEST_KICKER = 30
/** More short lines than this are a list, a poem, the heading of an official document. */
const MOST_KICKERS = 3
const NUMBERED = /^[第(（]?[一二三四五六七八九十百\d]{1,3}[章节節条條、.．)）:：]|[:：]$/

/** A short line over the first sentence that begins no list and heads no section. */
function isKicker({ kind, block: { text, element } }: Judged): boolean {
  if (kind !== 'other') return false
  return text.length <= LONGEST_KICKER && !/^h[2-6]$/.test(element.localName) && !NUMBERED.test(text)
}
