import type { Correction } from '../corrections'
import { type FactKind, keyOf } from '../facts/keys'
import { paragraphOf } from '../facts/words'
import type { Article, Evidence } from '../types'

const KEY = /^(own-)?(\w+)@(-?\d+):(\d+)-(\d+)(#\d+)?$/
const CONTEXT = 8

/**
 * The place in the new text of words that stood in the old one: where they stand with what stood before or after them, else
 * where they stand at all; null when they are gone.
 */
export function movedEvidence(before: Article, after: Article, evidence: Evidence): Evidence | null {
  const text = paragraphOf(before, evidence.paragraph)
  const words = text.slice(evidence.start, evidence.end)
  if (words === '') return null
  const lead = text.slice(Math.max(0, evidence.start - CONTEXT), evidence.start)
  const tail = text.slice(evidence.end, evidence.end + CONTEXT)
  const attempts: [before: string, after: string][] = [
    [lead, tail],
    [lead, ''],
    ['', tail],
    ['', ''],
  ]
  for (const [ahead, behind] of attempts) {
    for (let paragraph = -1; paragraph < after.paragraphs.length; paragraph++) {
      const at = paragraphOf(after, paragraph).indexOf(ahead + words + behind)
      if (at !== -1) return { paragraph, start: at + ahead.length, end: at + ahead.length + words.length }
    }
  }
  return null
}

function movedKey(before: Article, after: Article, key: string): string | null {
  const [, own = '', kind = '', paragraph, start, end, rank = ''] = KEY.exec(key) ?? []
  if (kind === '') return null
  const evidence = { paragraph: Number(paragraph), start: Number(start), end: Number(end) }
  const moved = movedEvidence(before, after, evidence)
  return moved && `${own}${keyOf(kind as FactKind, moved)}${rank}`
}

/** The corrections as they apply to another text of the same page; those whose words are gone are left out. */
export function carryCorrections(
  before: Article,
  after: Article,
  corrections: readonly Correction[],
): Correction[] {
  return corrections.flatMap((correction): Correction[] => {
    const moved: Correction = { ...correction }
    if ('evidence' in moved) {
      const evidence = movedEvidence(before, after, moved.evidence)
      if (!evidence) return []
      moved.evidence = evidence
    }
    if ('fact' in moved) {
      const fact = movedKey(before, after, moved.fact)
      if (fact === null) return []
      moved.fact = fact
    }
    if (moved.act === 'party' && moved.party !== null && moved.party !== 'both') {
      const party = movedKey(before, after, moved.party)
      if (party === null) return []
      moved.party = party
    }
    return [moved]
  })
}
