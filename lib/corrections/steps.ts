import { wordsAt } from '../article/paragraphs'
import { keyOf } from '../facts/keys'
import type { Article } from '../types'
import { type Entry, ofKind } from './entries'
import type { AddableKind, Correction, Field } from './types'

type CorrectionOf<Act extends Correction['act']> = Extract<Correction, { act: Act }>

/** What a fact says before words are put in. */
const BLANK: Record<AddableKind, object> = {
  document: { title: null, type: '' },
  party: { name: '', aliases: [] },
  signatory: {
    name: '',
    title: null,
    represents: null,
    party: null,
    basis: 'said',
    titleEvidence: null,
    representsEvidence: null,
  },
  participant: { name: '', title: null, role: 'attendee' },
  date: { text: '', iso: null },
  place: { text: '' },
  commitment: { by: null, to: null, force: 'agreed', text: '', amounts: [], deadline: null },
}

/** Where an item keeps its words. */
const WORDS: Record<AddableKind, string> = {
  document: 'title',
  party: 'name',
  signatory: 'name',
  participant: 'name',
  date: 'text',
  place: 'text',
  commitment: 'text',
}

const isPerson = ({ kind }: Entry) => kind === 'signatory' || kind === 'participant'

/** The fact with other words, as the reader's own, and what else changes with them. Only persons have parts. */
function worded(entry: Entry, field: Field | null, text: string, also: object = {}): Entry {
  if (entry.kind === 'announced') return entry
  const part = isPerson(entry) && field !== null && field in entry.item ? field : WORDS[entry.kind]
  return { ...entry, standing: 'own', item: { ...entry.item, [part]: text, ...also } } as Entry
}

/** What changes with words of the text beside the words: their evidence, and what stood in the old ones alone. */
function alongside(
  entry: Entry,
  text: string,
  { field, evidence, iso = null }: CorrectionOf<'replace'>,
): object {
  if (entry.kind === 'participant' && field === 'title') return {}
  if (entry.kind === 'signatory' && field === 'title') return { titleEvidence: evidence }
  if (entry.kind === 'signatory' && field === 'represents')
    return { representsEvidence: evidence, basis: 'said' }
  switch (entry.kind) {
    case 'party':
      return { evidence, aliases: [], composed: undefined }
    case 'date':
      return { evidence, iso }
    case 'commitment':
      return {
        evidence,
        amounts: entry.item.amounts.filter((amount) => text.includes(amount)),
        deadline: null,
      }
    default:
      return { evidence }
  }
}

function replaced(article: Article, entry: Entry, correction: CorrectionOf<'replace'>): Entry {
  const text = wordsAt(article, correction.evidence)
  return worded(entry, correction.field, text, alongside(entry, text, correction))
}

/** A fact made of words that the reader selected: it says no more than they do. */
function added(article: Article, { kind, evidence, iso }: CorrectionOf<'add'>): Entry {
  const key = `own-${keyOf(kind, evidence)}`
  const blank = { key, kind, index: null, standing: 'own', party: null, item: BLANK[kind] } as Entry
  return replaced(article, blank, { act: 'replace', fact: key, field: null, evidence, iso })
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
    const own = added(article, correction)
    const single = own.kind === 'date' || own.kind === 'place'
    const others = entries.filter((entry) => entry.key !== own.key && !(single && entry.kind === own.kind))
    return [...others, own]
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
        // Typed: the evidence stays where it was.
        return worded(entry, correction.field, correction.text, entry.kind === 'date' ? { iso: null } : {})
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
