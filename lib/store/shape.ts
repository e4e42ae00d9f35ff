import * as v from 'valibot'
import type { Correction } from '../corrections'
import type { Article, Summary } from '../types'

/**
 * The shapes of what comes from outside: a content script's message, a file to import. The caps are far above what a
 * page holds; they keep a hostile page or file from filling the disk.
 */
const words = v.pipe(v.string(), v.maxLength(20_000))
const line = v.pipe(v.string(), v.maxLength(2_000))
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000))
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(5_000))

export const idShape = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/))
export const addressShape = v.pipe(v.string(), v.maxLength(8_000), v.regex(/^($|https?:\/\/|file:\/\/)/i))
export const instantShape = v.pipe(v.string(), v.isoTimestamp())

export const articleShape: v.GenericSchema<unknown, Article> = v.object({
  url: addressShape,
  title: line,
  source: v.nullable(line),
  author: v.nullable(line),
  publishedAt: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  script: v.picklist(['hans', 'hant', 'mixed']),
  paragraphs: list(v.pipe(v.string(), v.maxLength(200_000))),
  html: v.pipe(v.string(), v.maxLength(4_000_000)),
})

const evidence = v.object({
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  start: place,
  end: place,
})
const date = v.nullable(v.object({ text: line, iso: v.nullable(line), evidence }))
const where = v.nullable(v.object({ text: line, evidence }))
const indices = list(place)

export const summaryShape: v.GenericSchema<unknown, Summary> = v.object({
  kind: v.picklist(['signing', 'overview', 'none']),
  documents: list(v.object({ title: v.nullable(line), type: line, evidence })),
  parties: list(v.object({ name: line, aliases: list(line), composed: v.optional(v.boolean()), evidence })),
  signatories: list(
    v.object({
      name: line,
      title: v.nullable(line),
      represents: v.nullable(line),
      party: v.nullable(place),
      basis: v.picklist(['said', 'position', 'order']),
      evidence,
      titleEvidence: v.nullable(evidence),
      representsEvidence: v.nullable(evidence),
    }),
  ),
  participants: list(
    v.object({
      name: line,
      title: v.nullable(line),
      role: v.picklist(['host', 'witness', 'speaker', 'attendee']),
      evidence,
    }),
  ),
  date,
  place: where,
  events: list(v.object({ documents: indices, parties: indices, signatories: indices, date, place: where })),
  commitments: list(
    v.object({
      by: v.nullable(line),
      to: v.nullable(line),
      force: v.picklist(['agreed', 'pledged', 'urged']),
      text: words,
      amounts: list(line),
      deadline: v.nullable(line),
      evidence,
    }),
  ),
  announced: list(v.object({ count: place, of: line, evidence })),
})

const fact = v.pipe(v.string(), v.maxLength(80))
const field = v.nullable(v.picklist(['title', 'represents']))
/** Only of dates; corrections from before it was kept have none. */
const iso = v.optional(v.nullable(line))
const addable = v.picklist(['document', 'party', 'signatory', 'participant', 'date', 'place', 'commitment'])

export const correctionsShape: v.GenericSchema<unknown, Correction[]> = list(
  v.variant('act', [
    v.object({ act: v.literal('remove'), fact }),
    v.object({ act: v.literal('check'), fact }),
    v.object({ act: v.literal('replace'), fact, field, evidence, iso }),
    v.object({ act: v.literal('write'), fact, field, text: words }),
    v.object({ act: v.literal('add'), kind: addable, evidence, iso }),
    v.object({ act: v.literal('party'), fact, party: v.nullable(fact) }),
    v.object({ act: v.literal('force'), fact, force: v.picklist(['agreed', 'pledged', 'urged']) }),
    v.object({
      act: v.literal('role'),
      fact,
      role: v.picklist(['host', 'witness', 'speaker', 'attendee']),
    }),
  ]),
)
