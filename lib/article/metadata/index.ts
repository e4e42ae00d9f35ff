import type { Block } from '../blocks'
import { AUTHOR_TAGS, DATE_TAGS, SOURCE_TAGS } from '../data/metadata'
import { dateIn } from './dates'
import { labelledAuthor, labelledDate, labelledSource } from './labels'
import { firstOf, isPlaceholder } from './meta'

/** The lines of a page as the metadata rules see them. */
export interface Surroundings {
  /** From the headline to the first lines of the body, the headline first. */
  head: readonly Block[]
  /** The last lines of the body and what follows at once. */
  tail: readonly Block[]
}

/** A line longer than this is a sentence of the article, not a line of particulars. */
const PARTICULARS_LENGTH = 160

const short = (blocks: readonly Block[]) =>
  blocks.map((b) => b.text).filter((t) => t.length <= PARTICULARS_LENGTH)

const first = <T>(lines: readonly string[], read: (line: string) => T | null): T | null => {
  for (const line of lines) {
    const value = read(line)
    if (value !== null) return value
  }
  return null
}

/** The date of publication: meta tags, then a labelled date, then the first date under the headline, then one under the body. */
export function publishedAt(meta: ReadonlyMap<string, string>, { head, tail }: Surroundings): string | null {
  for (const name of DATE_TAGS) {
    const date = dateIn(meta.get(name) ?? '', true)
    if (date) return date.iso
  }
  const above = short(head)
  return (
    first(above, (line) => dateIn(labelledDate(line) ?? '', true)?.iso ?? null) ??
    first(above, (line) => dateIn(line)?.iso ?? null) ??
    first(short(tail), (line) => dateIn(labelledDate(line) ?? '', true)?.iso ?? null)
  )
}

/** The publisher as the page states it; null when it states none. */
export function sourceOf(meta: ReadonlyMap<string, string>, { head, tail }: Surroundings): string | null {
  const labelled = first([...short(head), ...short(tail)], labelledSource)
  const stated = firstOf(meta, SOURCE_TAGS)
  return clean(stated && !/^\d+$|^https?:/.test(stated) ? stated : labelled) ?? clean(labelled)
}

export function authorOf(meta: ReadonlyMap<string, string>, { head, tail }: Surroundings): string | null {
  return clean(first([...short(head), ...short(tail)], labelledAuthor) ?? firstOf(meta, AUTHOR_TAGS))
}

const BRACKETS = '《》『』「」【】[]()（）'

function clean(value: string | null): string | null {
  const text = withoutEnds(value ?? '')
  return text === '' || text.length > 40 || isPlaceholder(text) ? null : text
}

/** The value without brackets, dashes and white space around it. */
function withoutEnds(value: string): string {
  const isLoose = (character: string) => BRACKETS.includes(character) || character.trim() === ''
  let [start, end] = [0, value.length]
  while (start < end && isLoose(value.charAt(start))) start += 1
  while (start < end && isLoose(value.charAt(end - 1))) end -= 1
  return value.slice(start, end)
}
