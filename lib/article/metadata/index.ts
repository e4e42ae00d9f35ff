import type { Block } from '../blocks'
import { AUTHOR_TAGS, DATE_TAGS, SOURCE_TAGS } from '../data/metadata'
import { dateIn } from './dates'
import { labelledAuthor, labelledDate, labelledSource } from './labels'
import { firstOf, isPlaceholder } from './meta'
import { publisherOf } from './publisher'

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

/** 《某报》(2019年10月14日 第10版): the issue of a newspaper that the article was taken from. */
const ISSUE = /《[^》]{2,20}》\s*[(（][^()（）]{6,30}版[^()（）]{0,8}[)）]/
/** 1131106 behind the last sentence: the day of the report in the Republic's calendar, as Taiwan's news agency signs off. */
const SIGN_OFF = /[。)）\s](1\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/

/** The date of publication: meta tags, then a labelled date, then the first date under the headline, then one under the body. */
export function publishedAt(meta: ReadonlyMap<string, string>, { head, tail }: Surroundings): string | null {
  for (const name of DATE_TAGS) {
    const date = dateIn(meta.get(name) ?? '', true)
    if (date) return date.iso
  }
  const above = short(head)
  return (
    first(above, (line) => dateIn(labelledDate(line) ?? '', true)?.iso ?? null) ??
    first(above, particularsDate) ??
    first(
      short(tail),
      (line) => dateIn(labelledDate(line) ?? ISSUE.exec(line)?.[0] ?? '', true)?.iso ?? null,
    ) ??
    first(
      [...head, ...tail].map((b) => b.text.trimEnd()),
      signedOff,
    )
  )
}

/** What may stand in front of the day with which a report begins: nothing but signs, or (望川, */
const LEADS_IN = /^(?:[^\u3400-\u9fff]*|\s*[(（[【][^()（）。]{0,10})$/
/** The date of a line that is no sentence of the article, or with which one begins. */
function particularsDate(line: string): string | null {
  const date = dateIn(line)
  return date && (!/[。！？]/.test(line) || LEADS_IN.test(line.slice(0, date.index))) ? date.iso : null
}

function signedOff(line: string): string | null {
  const [, year, month, day] = SIGN_OFF.exec(line) ?? []
  return year ? (dateIn(`民国${year}年${Number(month)}月${Number(day)}日`)?.iso ?? null) : null
}

/** The publisher as the page states it; null when it states none. */
export function sourceOf(meta: ReadonlyMap<string, string>, { head, tail }: Surroundings): string | null {
  const stated = firstOf(meta, SOURCE_TAGS)
  return (
    clean(stated && labelledSource(stated)) ??
    (stated && !/^[\d\s]*$|^https?:/.test(stated) ? clean(stated) : null) ??
    clean(first([...short(head), ...short(tail)], labelledSource)) ??
    first(short(tail), publisherOf)
  )
}

/** Who wrote it, as the page states it; what a site's template says of itself does not count. */
export function authorOf(meta: ReadonlyMap<string, string>, { head, tail }: Surroundings): string | null {
  const labelled = first([...short(head), ...short(tail)], labelledAuthor)
  const stated = firstOf(meta, AUTHOR_TAGS)
  return person(labelled) ?? person(stated && (labelledAuthor(stated) ?? stated))
}

const HAN = /[\u3400-\u9fff]/

/** A name, not an address, a number or a site's motto. */
function person(value: string | null): string | null {
  const name = clean(value)?.replace(/^(?:本[报刊網网])?[记記]者[/／\s]*/, '') ?? ''
  return name.length <= 20 && HAN.test(name) && !/[@_，,。、]{2}|[@_。]|\.\w|[网網站]$/.test(name)
    ? name
    : null
}

const BRACKETS = '《》『』「」【】[]'

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
  const inside = value.slice(start, end)
  return /[(（]/.test(inside) ? inside : inside.replace(/[)）]$/, '')
}
