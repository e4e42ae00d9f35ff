import { diffArrays } from 'diff'
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

/** What changes as one: a character, or a whole number, of which half would say nothing. */
const unitsOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*%?|./gsu) ?? []

function stretches(before: string, after: string): Stretch[] {
  return diffArrays(unitsOf(before), unitsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
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

/** The kinds of facts, in the order in which they are told. */
export const FACT_GROUPS = [
  'documents',
  'parties',
  'signatories',
  'date',
  'place',
  'commitments',
  'participants',
] as const
export type FactGroup = (typeof FACT_GROUPS)[number]

/** A fact as one line that two readings can be compared by. */
export interface FactLine {
  group: FactGroup
  text: string
}

/** `detail` is compared as well, and said only where two lines do not differ but in it: the words of a clause hold its sums. */
interface Fact extends FactLine {
  detail: string
}

const listed = (...parts: (string | null)[]) => parts.filter(Boolean).join('，')

function factsOf(summary: Summary): Fact[] {
  const { commitments, date, documents, participants, parties, place, signatories } = summary
  const fact = (group: FactGroup, text: string, detail = ''): Fact => ({ group, text, detail })
  return [
    ...documents.map(({ title, type }) => fact('documents', title ?? type)),
    ...parties.map(({ name }) => fact('parties', name)),
    ...signatories.map(({ name, represents, title }) => fact('signatories', listed(name, title, represents))),
    ...(date ? [fact('date', date.iso ? `${date.text}（${date.iso}）` : date.text)] : []),
    ...(place ? [fact('place', place.text)] : []),
    ...commitments.map(({ amounts, by, deadline, text }) =>
      fact('commitments', listed(by === 'both' ? null : by, text), listed(...amounts, deadline)),
    ),
    ...participants.map(({ name, title }) => fact('participants', listed(name, title))),
  ]
}

const wordsOf = ({ group, text }: FactLine) => fold(`${group} ${text}`)
const allOf = (fact: Fact) => `${wordsOf(fact)} ${fold(fact.detail)}`

/** Which facts only the earlier, and which only the later summary states. */
export function compareFacts(before: Summary, after: Summary): { gone: FactLine[]; fresh: FactLine[] } {
  const [old, now] = [factsOf(before), factsOf(after)]
  const without = (facts: Fact[], others: Fact[]) => {
    const known = new Set(others.map(allOf))
    return facts.filter((fact) => !known.has(allOf(fact)))
  }
  const [gone, fresh] = [without(old, now), without(now, old)]
  const said = (facts: Fact[], others: Fact[]): FactLine[] => {
    const known = new Set(others.map(wordsOf))
    return facts.map(({ detail, group, text }) => ({
      group,
      text: known.has(wordsOf({ group, text })) ? `${text}（${detail || '—'}）` : text,
    }))
  }
  return { gone: said(gone, fresh), fresh: said(fresh, gone) }
}
