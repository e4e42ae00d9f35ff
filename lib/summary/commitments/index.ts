import type { Commitment, Summary } from '../../types'
import type { Facts } from '../facts'
import { People } from '../people/registry'
import type { Block, Mentions, Sentence, Span } from '../types'
import { inTextOrder, stretchOf } from '../within'
import { beneficiaryIn } from './beneficiary'
import { Bodies } from './bodies'
import { countsIn } from './counted'
import { Discourse } from './discourse'
import { leadsOver, undertakingsOf } from './enumerated'
import { beginsIn, type Enumeration, findEnumerations, inside, nextMark } from './enumerations'
import { amountsIn, deadlineIn } from './figures'
import { mayPromise, SIGNED } from './lexicon/marks'
import { ACT_TITLE } from './lexicon/modality'
import { PromiseReader } from './promises'
import type { Setting } from './setting'
import { Speakers } from './speakers'
import { topicsOf } from './topics'
import type { By, Undertaking } from './types'

/**
 * What the parties undertake, what speakers promise and ask for, and the numbers that the page announces
 * beside what it lists. Every text is a stretch of its paragraph; see Commitment.
 */
export function findCommitments(
  mentions: Mentions,
  facts: Facts,
): Pick<Summary, 'commitments' | 'announced'> {
  const blocks = new Map(mentions.blocks.map((b) => [b.paragraph, b]))
  const bodies = new Bodies(mentions, facts)
  const speakers = new Speakers(mentions, facts, new People(mentions.people))
  const discourse = new Discourse(bodies, speakers, blocks)
  const { found, told } = undertakings(mentions, blocks, {
    discourse,
    bodies,
    signing: facts.kind === 'signing',
    reports: facts.kind !== 'none',
  })
  const own = found.some((u) => u.force === 'agreed' && u.by === 'both')
    ? found
    : [...found, ...topicsOf(told, facts)]
  const kept = distinct(own, blocks).filter((u) => belongs(u, facts, blocks))
  return {
    commitments: kept.map((u) => show(u, blocks, bodies)),
    announced: announcedIn(kept, blocks),
  }
}

/** What the sentences undertake, in order, and the sentences that the narrator tells. */
function undertakings(
  mentions: Mentions,
  blocks: ReadonlyMap<number, Block>,
  setting: Omit<Setting, 'carried'>,
): { found: Undertaking[]; told: Sentence[] } {
  const { discourse, bodies, signing, reports } = setting
  const enumerations = findEnumerations(mentions.blocks)
  const wordsOf = ({ paragraph, start, end }: Span) => blocks.get(paragraph)?.text.slice(start, end) ?? ''
  const found: Undertaking[] = []
  const told: Sentence[] = []
  let before: Sentence | null = null
  let carried: By | undefined
  let current = 0
  for (const sentence of mentions.sentences) {
    if (sentence.paragraph < 0) continue
    while (enumerations[current] && passed(enumerations[current]?.to, sentence)) current++
    const enumeration = enumerations[current]
    const begins = enumeration !== undefined && beginsIn(enumeration, sentence)
    if (enumeration && !begins && inside(enumeration, sentence.paragraph, sentence.start)) {
      if (discourse.voice === 'speech') found.push(...demandsBetween(enumeration, sentence))
      continue
    }
    discourse.begin(sentence)
    if (!begins && carried !== undefined && heads(sentence, before)) continue
    const signed = SIGNED.test(sentence.text)
    if (!begins && carried === undefined && !mayPromise(sentence.text, discourse.voice, signed)) {
      if (discourse.voice !== 'speech') told.push(sentence)
      before = sentence
      continue
    }
    const reader = new PromiseReader(sentence, { discourse, bodies, signing, reports, carried })
    if (!begins || !enumeration) {
      const here = reader.read()
      found.push(...here)
      if (discourse.voice !== 'speech') told.push(sentence)
      const last = here.at(-1)
      carried = last?.force === 'agreed' ? last.by : undefined
    } else {
      found.push(...listed(enumeration, sentence, reader, before, found))
      carried = undefined
    }
    before = sentence
  }
  return { found: found.sort(inTextOrder), told }

  /** 一是要…。要…。二是…: a further demand, told between two items. */
  function demandsBetween(enumeration: Enumeration, sentence: Sentence): Undertaking[] {
    if (!/^[\s,]*要/.test(sentence.text)) return []
    const reader = new PromiseReader(sentence, { ...setting, carried: undefined })
    return reader.read(nextMark(enumeration, sentence)).filter(({ force }) => force === 'urged')
  }

  /** 加强商务合作。…: the title of a paragraph of the document's; what it promises follows. */
  function heads({ paragraph, start, end, text }: Sentence, before: Sentence | null): boolean {
    const block = blocks.get(paragraph)?.text ?? ''
    const first = before !== null && before.paragraph !== paragraph && block.slice(0, start).trim() === ''
    return first && discourse.voice === 'document' && ACT_TITLE.test(text) && block.slice(end).trim() !== ''
  }

  /** The items of an enumeration; what its lead promises by itself is taken back, since the items say it. */
  function listed(
    enumeration: Enumeration,
    sentence: Sentence,
    reader: PromiseReader,
    before: Sentence | null,
    found: Undertaking[],
  ): Undertaking[] {
    const here = reader.read(enumeration.from.at)
    const inFront = stretchOf(sentence, sentence.start, enumeration.from.at)
    const over = wordsOf(inFront).trim() === '' && before && leadsOver(before) ? before : null
    const span = over ?? inFront
    const last = (over ? found : here).at(-1)
    const promised = last && last.paragraph === span.paragraph && last.end >= span.end - 16 ? last : null
    if (promised) (over ? found : here).pop()
    const beside = promised && beforeLead(promised, wordsOf)
    if (beside) (over ? found : here).push(beside)
    const lead = { span, text: wordsOf(span), promised: promised ?? promisedIn(before, inFront, found) }
    return [...here, ...undertakingsOf(enumeration, lead, setting, wordsOf)]
  }
}

/** 双方将深化合作。一是…；二是…: what is promised right before the list, whose items say how. */
function promisedIn(
  before: Sentence | null,
  { paragraph, start, end }: Span,
  found: readonly Undertaking[],
): Undertaking | null {
  const last = found.at(-1)
  if (!before || !last || end > start || before.paragraph !== paragraph) return null
  const near = last.paragraph === paragraph && last.start >= before.start
  return near && last.force !== 'urged' ? last : null
}

/** 计划投入150亿元，重点加强三方面合作: the sum is promised beside the list; null where none is. */
function beforeLead(promised: Undertaking, wordsOf: (span: Span) => string): Undertaking | null {
  const words = wordsOf(promised)
  const end = words.replace(/[,:]$/, '').lastIndexOf(',')
  return end > 0 && amountsIn(words.slice(0, end)).length > 0
    ? { ...promised, end: promised.start + end }
    : null
}

const passed = (to: { paragraph: number; at: number } | undefined, sentence: Sentence) =>
  to !== undefined &&
  (to.paragraph < sentence.paragraph || (to.paragraph === sentence.paragraph && to.at <= sentence.start))

/** From how many characters on a clause that begins another is that one, cut off. */
const CUT_OFF = 20

/** The same where what follows only says what the act comprises: a caption gives the act alone. */
const ACT_ALONE = 10
const COMPRISES = /^,?(?:包括|包含|涵盖|其中)/

/** The same clause told twice (in a caption, in a lead, in a paragraph printed twice) counts once. */
function distinct(found: readonly Undertaking[], blocks: ReadonlyMap<number, Block>): Undertaking[] {
  const wordsOf = ({ paragraph, start, end }: Span) => blocks.get(paragraph)?.text.slice(start, end) ?? ''
  const all = found.map(wordsOf)
  const seen: string[] = []
  return found.filter((one) => {
    const words = wordsOf(one)
    const told = (other: string) => other.startsWith(words) && COMPRISES.test(other.slice(words.length))
    if (words.length >= ACT_ALONE && all.some(told)) return false
    if (seen.some((one) => one === words || (words.length >= CUT_OFF && one.startsWith(words)))) return false
    seen.push(words)
    return true
  })
}

/**
 * On a page without a signing what is promised is mostly courtesy: only a pledge of a sum counts there, and none where a signing is
 * planned or talked of. What is asked of others stands.
 */
function belongs(u: Undertaking, { kind }: Facts, blocks: ReadonlyMap<number, Block>): boolean {
  if (kind !== 'none' || u.force === 'urged') return true
  const words = blocks.get(u.paragraph)?.text.slice(u.start, u.end) ?? ''
  if (u.force !== 'pledged' || amountsIn(words).length === 0) return false
  return ![...blocks.values()].some(({ text }) => /签[署订约字]|协议|备忘录/.test(text))
}

function show(u: Undertaking, blocks: ReadonlyMap<number, Block>, bodies: Bodies): Commitment {
  const { paragraph, end, by, force, lead } = u
  const { raw = '', text = '' } = blocks.get(paragraph) ?? {}
  const inLead = blocks.get(lead.paragraph)?.text.slice(lead.start, lead.end) ?? ''
  const led = deadlineIn(text.slice(u.start, end)) ? null : deadlineIn(inLead)
  // A term close in front of the act belongs to the clause: 未来三年，甲行将提供….
  const between = led ? inLead.slice(led[1]) : ''
  const near =
    led &&
    lead.paragraph === paragraph &&
    (between === '' || (between.length <= NEAR && between.includes('将')))
  const often = lead.paragraph === paragraph && lead.end === u.start ? inLead.search(OFTEN) : -1
  const start = near ? lead.start + led[0] : often >= 0 ? lead.start + often : u.start
  const words = text.slice(start, end)
  const to =
    beneficiaryIn(words, { paragraph, start, end }, by, bodies) ?? beneficiaryIn(inLead, lead, by, bodies)
  const term = deadlineIn(words)
  const leadRaw = blocks.get(lead.paragraph)?.raw.slice(lead.start, lead.end) ?? ''
  return {
    by,
    to: to ? (blocks.get(to.paragraph)?.raw.slice(to.start, to.end) ?? null) : null,
    force,
    text: raw.slice(start, end),
    amounts: amountsIn(words).map(([a, b]) => raw.slice(start + a, start + b)),
    deadline: term ? raw.slice(start + term[0], start + term[1]) : led ? leadRaw.slice(led[0], led[1]) : null,
    evidence: { paragraph, start, end },
  }
}

/** 每年将…: how often belongs to the clause as its term does. */
const OFTEN = /每(?:[两三半几]?年|个?月|季度?|学期|周)将$/

/** How far in front of the act a term may stand to be shown with it. */
const NEAR = 36

/** The numbers announced in the sentences that commitments come from. */
function announcedIn(kept: readonly Undertaking[], blocks: ReadonlyMap<number, Block>): Summary['announced'] {
  const found = new Map<string, Summary['announced'][number]>()
  for (const u of kept) {
    const text = blocks.get(u.paragraph)?.text ?? ''
    const stop = text.indexOf('。', u.end)
    const spans: Span[] = [u.lead, stretchOf(u, u.start, stop < 0 ? text.length : stop)]
    for (const span of spans) {
      const { raw = '', text: words = '' } = blocks.get(span.paragraph) ?? {}
      for (const { count, of, paragraph, start, end } of countsIn(words.slice(span.start, span.end), span)) {
        const shown = raw.slice(start, end)
        const at = shown.length - of.length
        found.set(`${paragraph}:${start}`, {
          count,
          of: shown.slice(at),
          evidence: { paragraph, start, end },
        })
      }
    }
  }
  return [...found.values()]
}
