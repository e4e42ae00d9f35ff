import { type Block, linkedLength } from '../blocks'
import { isControlText } from '../controls'
import { TITLE_TAGS } from '../data/metadata'
import { overlap } from '../overlap'
import { kindOf } from '../prune/kinds'
import { firstOf } from './meta'

/** What stands between the headline and the names of channel and site in <title>. */
const SEPARATOR = /[_|｜丨«»<>]|-{2,}|—{2,}|\s[-–—·:：]\s|\s[-–—]|[-–—]\s/
/** A site's name after a plain hyphen: …协议-资讯, …协议-中新网. */
const LAST_PART = /[-–—][^-–—\d]{2,10}$/

const squeeze = (text: string) => text.replace(/[\s\u00a0]+/g, '')
const HEADING = /^h[1-4]$/

export interface Headline {
  title: string
  /** The line of the page that shows it. */
  line: Block | null
}

/** Where a page's headline may be found. */
export interface HeadlineSources {
  /** The page's <title>. */
  pageTitle: string
  meta: ReadonlyMap<string, string>
  /** The lines down to the first ones of the body. */
  above: readonly Block[]
  /** The text of the body; null while it is not known. */
  text: string | null
}

/**
 * The article's title: the government's meta tag, else the longest line above the body that <title> holds (a heading first), else <title>
 * without the names of channel and site, unless that speaks of something else than the body and a line over the body does not.
 */
export function headlineOf({ pageTitle, meta, above, text }: HeadlineSources): Headline {
  const stated = firstOf(meta, TITLE_TAGS)
  if (stated !== null) return shown(stated, above)
  const whole = squeeze(pageTitle)
  const held = above.filter((b) => isTitleLike(b.text) && whole.includes(squeeze(b.text)))
  const headings = held.filter(isHeading)
  const best = longest(headings) ?? longest(held.filter((b) => whole.startsWith(squeeze(b.text))))
  const cut = withoutSite(pageTitle, meta)
  const found = best === null ? shown(cut, above) : { title: withItsElement(best, held), line: best }
  const over = text === null ? null : lineOver(above)
  if (over === null || text === null) return found
  const [ours, theirs] = [overlap(found.title, text), overlap(over.text, text)]
  const isBare = squeeze(cut) === whole
  const isStray =
    found.line === null
      ? (ours < 0.5 && theirs > ours) ||
        (isHeading(over) && (isBare || squeeze(over.text).includes(squeeze(cut))))
      : ours < 0.1
  return cut === '' || (isStray && theirs >= 0.3) ? { title: over.text, line: over } : found
}

const isHeading = (block: Block) => HEADING.test(block.element.localName)

/** A headline on two lines of one element is one headline. */
const withItsElement = (line: Block, held: readonly Block[]) =>
  isHeading(line)
    ? held
        .filter((b) => b.element === line.element)
        .map((b) => b.text)
        .join(' ')
    : line.text

/** The nearest line over the body that may be a headline, a heading first. Behind a sentence a short line is a caption or a subhead. */
function lineOver(above: readonly Block[]): Block | null {
  const first = above.findIndex((b) => kindOf(b, '') === 'sentence')
  const fit = above.filter((b) => isTitleLike(b.text) && linkedLength(b) === 0)
  const plain = fit.filter(
    (b) =>
      b.text.length >= 8 &&
      kindOf(b, '') === 'other' &&
      !/[:：.…]$/.test(b.text) &&
      (first < 0 || above.indexOf(b) < first),
  )
  return fit.findLast(isHeading) ?? plain.at(-1) ?? null
}

/** <title> up to its first separator, without the tools and signs that a saved line drags along. */
function withoutSite(pageTitle: string, meta: ReadonlyMap<string, string>): string {
  const shared = meta.get('og:title') ?? ''
  const isShared = shared.length >= 8 && squeeze(pageTitle).startsWith(squeeze(shared))
  const parts = (isShared ? shared : pageTitle).split(SEPARATOR).map((part) => part.trim())
  let cut = parts.find((part) => part !== '') ?? ''
  const last = LAST_PART.exec(cut)
  if (last !== null && last.index >= 8 && last.index > last[0].length) cut = cut.slice(0, last.index)
  return withoutControls(cut)
}

/** A title without the tools (打印本文 关闭窗口) and dashes that were saved along with it. */
export function withoutControls(title: string): string {
  const words = title.replace(/^[-–—_|·\s]+/, '').split(/\s/)
  let end = words.length
  while (end > 1 && (words[end - 1] === '' || isControlText(words[end - 1] ?? ''))) end -= 1
  return end === words.length && words[0] === title.split(/\s/)[0] ? title : words.slice(0, end).join(' ')
}

const isTitleLike = (text: string) => text.length >= 4 && text.length <= 120

const longest = (blocks: readonly Block[]): Block | null =>
  blocks.reduce<Block | null>((best, b) => (best && best.text.length >= b.text.length ? best : b), null)

/** A title that came from a tag, with the line of the page that shows the same words. */
function shown(title: string, lines: readonly Block[]): Headline {
  const words = squeeze(title)
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    line: lines.findLast((b) => squeeze(b.text) === words) ?? null,
  }
}
