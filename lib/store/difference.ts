import { diffArrays, diffChars } from 'diff'
import type { Summary } from '../types'
import { fold } from './fold'

/** A stretch that stands in both texts, in the earlier only, or in the later only. */
export interface Stretch {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** A paragraph of the comparison, in the order of the later text. */
export type ComparedParagraph = Stretch[]

/** Two paragraphs with less in common than this are one gone and one new, not one changed. */
const LIKE = 0.4

function stretches(before: string, after: string): Stretch[] {
  return diffChars(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }))
}

/** A changed paragraph with its changes; two paragraphs when they have too little in common. */
function compareParagraphs(before: string, after: string): ComparedParagraph[] {
  const found = stretches(before, after)
  const same = found.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0)
  if (same >= LIKE * Math.max(before.length, after.length)) return [found]
  return [[{ kind: 'gone', text: before }], [{ kind: 'new', text: after }]]
}

/** The differences of two texts: whole paragraphs first, then characters within those that changed. */
export function compareTexts(before: readonly string[], after: readonly string[]): ComparedParagraph[] {
  const compared: ComparedParagraph[] = []
  let gone: string[] = []
  const flush = (fresh: readonly string[]) => {
    const pairs = Math.max(gone.length, fresh.length)
    for (let at = 0; at < pairs; at++) {
      const [one, other] = [gone[at], fresh[at]]
      if (one !== undefined && other !== undefined) compared.push(...compareParagraphs(one, other))
      else if (one !== undefined) compared.push([{ kind: 'gone', text: one }])
      else if (other !== undefined) compared.push([{ kind: 'new', text: other }])
    }
    gone = []
  }
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (removed) {
      flush([])
      gone = value
    } else if (added) flush(value)
    else {
      flush([])
      compared.push(...value.map((text): ComparedParagraph => [{ kind: 'same', text }]))
    }
  }
  flush([])
  return compared
}

/** A comparison as it is shown: a paragraph, or several in a row that nothing has changed in. */
export type ComparedPart =
  | { kind: 'paragraph'; paragraph: ComparedParagraph }
  | { kind: 'unchanged'; paragraphs: ComparedParagraph[] }

/** So many paragraphs stay on either side of a change. */
const AROUND = 1

/** Folds the paragraphs away that are the same and far from every change. */
export function foldUnchanged(compared: readonly ComparedParagraph[]): ComparedPart[] {
  const isSame = (paragraph: ComparedParagraph) => paragraph.every(({ kind }) => kind === 'same')
  const near = compared.map((_, at) =>
    compared.slice(Math.max(0, at - AROUND), at + AROUND + 1).some((paragraph) => !isSame(paragraph)),
  )
  const parts: ComparedPart[] = []
  for (const [at, paragraph] of compared.entries()) {
    const last = parts.at(-1)
    if (near[at]) parts.push({ kind: 'paragraph', paragraph })
    else if (last?.kind === 'unchanged') last.paragraphs.push(paragraph)
    else parts.push({ kind: 'unchanged', paragraphs: [paragraph] })
  }
  // One paragraph takes no more room than the word that it is folded away.
  return parts.flatMap((part): ComparedPart[] =>
    part.kind === 'unchanged' && part.paragraphs.length === 1
      ? part.paragraphs.map((paragraph) => ({ kind: 'paragraph', paragraph }))
      : [part],
  )
}

/** The facts of a summary, each as one line that two readings can be compared by. */
function factLines(summary: Summary): string[] {
  const { commitments, date, documents, participants, parties, place, signatories } = summary
  return [
    ...documents.map(({ title, type }) => title ?? type),
    ...parties.map(({ name }) => name),
    ...signatories.map(({ name, represents, title }) => [name, title, represents].filter(Boolean).join('，')),
    ...(date ? [date.iso ? `${date.text}（${date.iso}）` : date.text] : []),
    ...(place ? [place.text] : []),
    ...commitments.map(({ amounts, by, deadline, text }) =>
      [by === 'both' ? null : by, text, ...amounts, deadline].filter(Boolean).join('，'),
    ),
    ...participants.map(({ name, title }) => [name, title].filter(Boolean).join('，')),
  ]
}

/** Which facts only the earlier, and which only the later summary states. */
export function compareFacts(before: Summary, after: Summary): { gone: string[]; fresh: string[] } {
  const [old, now] = [factLines(before), factLines(after)]
  const has = (lines: string[]) => {
    const known = new Set(lines.map(fold))
    return (line: string) => known.has(fold(line))
  }
  const [inOld, inNow] = [has(old), has(now)]
  return { gone: old.filter((line) => !inNow(line)), fresh: now.filter((line) => !inOld(line)) }
}
