import { type Block, type Item, isBlock } from './blocks'
import { byReadability, densest, itemsWith, worth } from './candidates'
import type { Copy } from './copy'
import { overlap } from './overlap'
import { proseOf, pruned } from './prune'
import { kindOf } from './prune/kinds'

/** Readability is followed unless the densest element of the page holds this much more prose. */
const MUCH_MORE = 1.5
/** A body that shares less of the headline's words and does not follow it is a teaser, a sidebar, a footer. */
const LEAST_COVERAGE = 0.3
const NEAR = 80
const STRAY = 0.2
const LONGEST_STANDFIRST = 400
/** Less prose than one plain sentence makes no article: a list, a gallery, a page of forms. */
const LEAST_PROSE = 24
const NOISY = 0.3
const FLOOR = 0.2

/** What is known of the headline before the body is: its words and, where the page shows it, its line. */
interface Headline {
  title: string
  line: Block | null
}

/** The items of the page that make the article's body, noise at both ends among them; none when there is no article. */
export function extract(copy: Copy, page: readonly Item[], headline: Headline): Item[] {
  const { title } = headline
  const others = densest(page, title).map((items) => withStandfirst(items, page, headline))
  const kept = byReadability(copy)
  const found = kept === null ? [] : withStandfirst(itemsWith(kept, page, title), page, headline)
  const rate = (items: readonly Item[]) => merit(items, page, headline)
  const other = others.find((items) => !isStray(pruned(items, title), page, headline)) ?? others[0] ?? []
  const isBetter = rate(other) > MUCH_MORE * rate(found) && !isNeedlessCut(other, found, title)
  const chosen = isBetter ? other : found
  return proseOf(pruned(chosen, title), title) >= LEAST_PROSE ? chosen : []
}

/** The body with what stands between the headline and it, if that holds prose: a summary, a standfirst, a first paragraph set apart. */
function withStandfirst(items: readonly Item[], page: readonly Item[], { title, line }: Headline): Item[] {
  const first = items[0]
  const from = line === null ? -1 : page.indexOf(line)
  const to = first === undefined ? -1 : page.indexOf(first)
  if (from < 0 || to <= from) return [...items]
  const between = page.slice(from + 1, to)
  const prose = proseOf(between, title)
  return prose > 0 && prose <= LONGEST_STANDFIRST && between.length <= 12
    ? [...between, ...items]
    : [...items]
}

/** Whether one candidate is the other less lines that are no noise: short lines of an article, not a page's furniture. */
function isNeedlessCut(part: readonly Item[], whole: readonly Item[], title: string): boolean {
  const [kept, all] = [new Set(part), new Set(whole)]
  if (!part.every((item) => all.has(item))) return false
  const rest = whole.filter(isBlock).filter((block) => !kept.has(block))
  const noise = rest.filter((block) => ['noise', 'edge', 'ending'].includes(kindOf(block, title)))
  return lengthOf(noise) < NOISY * lengthOf(rest)
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** What a candidate is worth once pruned, discounted when it is a stray. */
function merit(items: readonly Item[], page: readonly Item[], headline: Headline): number {
  const body = pruned(items, headline.title)
  const value = Math.max(worth(body, headline.title), FLOOR * proseOf(body, headline.title))
  return isStray(body, page, headline) ? STRAY * value : value
}

/** Whether a pruned candidate neither follows the headline nor, where the page shows none, speaks of its matter. */
function isStray(body: readonly Item[], page: readonly Item[], { title, line }: Headline): boolean {
  if (line !== null) return !follows(body, line, page, title)
  return overlap(title, body.map((item) => (isBlock(item) ? item.text : '')).join('')) < LEAST_COVERAGE
}

function follows(body: readonly Item[], line: Block, page: readonly Item[], title: string): boolean {
  const from = page.indexOf(line)
  const to = body[0] === undefined ? -1 : page.indexOf(body[0])
  return to > from && proseOf(page.slice(from + 1, to), title) <= NEAR
}
