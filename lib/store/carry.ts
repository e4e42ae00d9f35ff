import { relocate, stored } from '../article/relocate'
import type { Correction } from '../corrections'
import { type Fact, type FactKind, factsOf, keyOf } from '../facts/keys'
import type { Article, Evidence, Summary } from '../types'

const KEY = /^(own-)?(\w+)@(-?\d+):(\d+)-(\d+)(#\d+)?$/

/** The place in the new text of words that stood in the old one; null when they are gone. */
const movedEvidence = (before: Article, after: Article, evidence: Evidence): Evidence | null =>
  relocate(stored(before, evidence), after)

const overlap = (one: Evidence, other: Evidence) =>
  one.paragraph === other.paragraph
    ? Math.min(one.end, other.end) - Math.max(one.start, other.start)
    : Number.NEGATIVE_INFINITY

/** The key of the fact that stands there now: the same, or the one of its kind that shares the most of its words. */
function standingKey(facts: readonly Fact[], kind: string, evidence: Evidence, key: string): string {
  if (facts.some((fact) => fact.key === key)) return key
  const near = facts
    .filter((fact) => fact.kind === kind && overlap(fact.evidence, evidence) > 0)
    .sort((one, other) => overlap(other.evidence, evidence) - overlap(one.evidence, evidence))
  return near[0]?.key ?? key
}

/** From one text and reading of a page to another. */
interface Passage {
  before: Article
  after: Article
  facts: readonly Fact[]
}

function movedKey({ after, before, facts }: Passage, key: string): string | null {
  const [, own = '', kind = '', paragraph, start, end, rank = ''] = KEY.exec(key) ?? []
  if (kind === '') return null
  const evidence = { paragraph: Number(paragraph), start: Number(start), end: Number(end) }
  const moved = movedEvidence(before, after, evidence)
  if (!moved) return null
  const there = `${own}${keyOf(kind as FactKind, moved)}${rank}`
  return own === '' ? standingKey(facts, kind, moved, there) : there
}

/** The corrections as they apply to another reading of the same page; those whose words are gone are left out. */
export function carryCorrections(
  before: Article,
  { article: after, summary }: { article: Article; summary: Summary },
  corrections: readonly Correction[],
): Correction[] {
  const passage = { before, after, facts: factsOf(summary) }
  return corrections.flatMap((correction): Correction[] => {
    const moved: Correction = { ...correction }
    if ('evidence' in moved) {
      const evidence = movedEvidence(before, after, moved.evidence)
      if (!evidence) return []
      moved.evidence = evidence
    }
    if ('fact' in moved) {
      const fact = movedKey(passage, moved.fact)
      if (fact === null) return []
      moved.fact = fact
    }
    if (moved.act === 'party' && moved.party !== null && moved.party !== 'both') {
      const party = movedKey(passage, moved.party)
      if (party === null) return []
      moved.party = party
    }
    return [moved]
  })
}
