import { keyOf } from '../facts/keys'
import { paragraphOf } from '../facts/words'
import type { Article, Evidence } from '../types'
import { type Entry, ofKind } from './entries'
import type { Correction, Field } from './types'

type CorrectionOf<Act extends Correction['act']> = Extract<Correction, { act: Act }>

const wordsAt = (article: Article, { paragraph, start, end }: Evidence) =>
  paragraphOf(article, paragraph).slice(start, end)

/** A fact made of words that the reader selected: it says no more than they do. */
function entryOf(article: Article, { kind, evidence, iso = null }: CorrectionOf<'add'>): Entry {
  const text = wordsAt(article, evidence)
  const own = { key: `own-${keyOf(kind, evidence)}`, index: null, standing: 'own', party: null } as const
  switch (kind) {
    case 'document':
      return { ...own, kind, item: { title: text, type: '', evidence } }
    case 'party':
      return { ...own, kind, item: { name: text, aliases: [], evidence } }
    case 'signatory':
      return {
        ...own,
        kind,
        item: {
          name: text,
          title: null,
          represents: null,
          party: null,
          basis: 'said',
          evidence,
          titleEvidence: null,
          representsEvidence: null,
        },
      }
    case 'participant':
      return { ...own, kind, item: { name: text, title: null, role: 'attendee', evidence } }
    case 'date':
      return { ...own, kind, item: { text, iso, evidence } }
    case 'place':
      return { ...own, kind, item: { text, evidence } }
    case 'commitment':
      return {
        ...own,
        kind,
        item: { by: null, to: null, force: 'agreed', text, amounts: [], deadline: null, evidence },
      }
  }
}

function replaced(article: Article, entry: Entry, correction: CorrectionOf<'replace'>): Entry {
  const { field, evidence, iso = null } = correction
  const text = wordsAt(article, evidence)
  const standing = 'own'
  switch (entry.kind) {
    case 'document':
      return { ...entry, standing, item: { ...entry.item, title: text, evidence } }
    case 'party':
      return { ...entry, standing, item: { name: text, aliases: [], evidence } }
    case 'signatory':
      if (field === 'title')
        return { ...entry, standing, item: { ...entry.item, title: text, titleEvidence: evidence } }
      if (field === 'represents') {
        const item = { ...entry.item, represents: text, representsEvidence: evidence, basis: 'said' as const }
        return { ...entry, standing, item }
      }
      return { ...entry, standing, item: { ...entry.item, name: text, evidence } }
    case 'participant':
      if (field === 'title') return { ...entry, standing, item: { ...entry.item, title: text } }
      return { ...entry, standing, item: { ...entry.item, name: text, evidence } }
    case 'date':
      return { ...entry, standing, item: { text, iso, evidence } }
    case 'place':
      return { ...entry, standing, item: { text, evidence } }
    case 'commitment': {
      const kept = { amounts: entry.item.amounts.filter((amount) => text.includes(amount)), deadline: null }
      return { ...entry, standing, item: { ...entry.item, ...kept, text, evidence } }
    }
    case 'announced':
      return entry
  }
}

/** Words that the reader typed in place of the machine's; the evidence stays. */
function written(entry: Entry, field: Field | null, text: string): Entry {
  const standing = 'own'
  switch (entry.kind) {
    case 'document':
      return { ...entry, standing, item: { ...entry.item, title: text } }
    case 'party':
      return { ...entry, standing, item: { ...entry.item, name: text } }
    case 'signatory':
      return { ...entry, standing, item: { ...entry.item, [field ?? 'name']: text } }
    case 'participant':
      return { ...entry, standing, item: { ...entry.item, [field === 'title' ? 'title' : 'name']: text } }
    case 'date':
      return { ...entry, standing, item: { ...entry.item, text, iso: null } }
    case 'place':
    case 'commitment':
      return { ...entry, standing, item: { ...entry.item, text } } as Entry
    case 'announced':
      return entry
  }
}

/** What a party is called in a commitment that the reader gave to it. */
const nameOf = (entries: readonly Entry[], key: string | null) =>
  ofKind(entries, 'party').find((entry) => entry.key === key)?.item.name ?? null

function assigned(entries: readonly Entry[], entry: Entry, party: string | null): Entry {
  const name = nameOf(entries, party)
  if (entry.kind === 'commitment') {
    return { ...entry, standing: 'own', item: { ...entry.item, by: party === 'both' ? 'both' : name } }
  }
  if (entry.kind !== 'signatory') return entry
  const item = { ...entry.item, represents: name, representsEvidence: null, basis: 'said' as const }
  return { ...entry, standing: 'own', party: name === null ? null : party, item }
}

/** One correction applied. A correction whose fact is not there any more changes nothing. */
export function step(article: Article, entries: readonly Entry[], correction: Correction): Entry[] {
  if (correction.act === 'add') {
    const added = entryOf(article, correction)
    const single = added.kind === 'date' || added.kind === 'place'
    const others = entries.filter(
      (entry) => entry.key !== added.key && !(single && entry.kind === added.kind),
    )
    return [...others, added]
  }
  if (correction.act === 'remove') return entries.filter((entry) => entry.key !== correction.fact)
  return entries.map((entry): Entry => {
    if (entry.key !== correction.fact) return entry
    switch (correction.act) {
      case 'check':
        return { ...entry, standing: entry.standing === 'own' ? 'own' : 'checked' }
      case 'replace':
        return replaced(article, entry, correction)
      case 'write':
        return written(entry, correction.field, correction.text)
      case 'party':
        return assigned(entries, entry, correction.party)
      case 'force':
        return entry.kind === 'commitment'
          ? { ...entry, standing: 'own', item: { ...entry.item, force: correction.force } }
          : entry
      case 'role':
        return entry.kind === 'participant'
          ? { ...entry, standing: 'own', item: { ...entry.item, role: correction.role } }
          : entry
      default:
        return entry
    }
  })
}
