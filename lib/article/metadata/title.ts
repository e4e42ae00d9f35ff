import type { Block } from '../blocks'
import { TITLE_TAGS } from '../data/metadata'
import { firstOf } from './meta'

/** What stands between the headline and the names of channel and site in <title>. */
const SEPARATOR = /[_|｜丨«»<>]|-{2,}|—{2,}|\s[-–—·:：]\s|\s[-–—]|[-–—]\s/

const squeeze = (text: string) => text.replace(/[\s\u00a0]+/g, '')
const HEADING = /^h[1-4]$/

export interface Headline {
  title: string
  /** The line of the page that shows it. */
  line: Block | null
}

/**
 * The article's title: the government's meta tag, else the longest line above the body that the page's <title> holds (a heading
 * first), else <title> up to its first separator, unless that is only the site's name and a heading stands over the body.
 */
export function headlineOf(
  pageTitle: string,
  meta: ReadonlyMap<string, string>,
  above: readonly Block[],
): Headline {
  const stated = firstOf(meta, TITLE_TAGS)
  if (stated !== null) return shown(stated, above)
  const whole = squeeze(pageTitle)
  const held = above.filter((b) => isTitleLike(b.text) && whole.includes(squeeze(b.text)))
  const headings = held.filter((b) => HEADING.test(b.element.localName))
  const best = longest(headings) ?? longest(held.filter((b) => whole.startsWith(squeeze(b.text))))
  if (best !== null) return { title: best.text, line: best }
  const cut = pageTitle.split(SEPARATOR)[0]?.trim() ?? ''
  const nearest = above.findLast((b) => HEADING.test(b.element.localName) && isTitleLike(b.text))
  if (
    nearest !== undefined &&
    (cut === '' || cut.length < 4 || !above.some((b) => squeeze(b.text) === squeeze(cut)))
  )
    if (cut.length < 10 || squeeze(nearest.text).length > cut.length)
      return { title: nearest.text, line: nearest }
  return shown(cut, above)
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
