import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions, mentionsOf } from '../../../lib/summary/mentions'
import type { MentionType } from '../../../lib/summary/types'
import { unmark } from './marked'

const read = <T>(folder: string): T[] => {
  const url = new URL(`./${folder}/`, import.meta.url)
  return readdirSync(url).map((file) => JSON.parse(readFileSync(new URL(file, url), 'utf8')) as T)
}

interface Marked {
  about: string
  types: MentionType[]
  cases: [name: string, marked: string][]
}

for (const { about, types, cases } of read<Marked>('cases')) {
  describe(about, () => {
    it.each(cases)('%s', (_, marked) => {
      const { text, spans } = unmark(marked)
      const found = mentionsOf(text)
        .filter(({ type }) => types.includes(type))
        .map(({ type, start, end }) => ({ type, start, end, text: text.slice(start, end) }))
      expect(found).toEqual(spans)
    })
  })
}

interface Titled {
  about: string
  cases: [
    name: string,
    text: string,
    people: [name: string, title: string | null, organisation: string | null][],
  ][]
}

for (const { about, cases } of read<Titled>('people')) {
  describe(about, () => {
    it.each(cases)('%s', (_, text, expected) => {
      const cut = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
      const { people } = findMentions({ title: '', paragraphs: [text] })
      expect(people.map((person) => [cut(person.name), cut(person.title), cut(person.organisation)])).toEqual(
        expected,
      )
    })
  })
}

describe('any text', () => {
  const pieces = fc.constantFrom(
    '局长',
    '王',
    '明',
    '、',
    '与',
    '·',
    '《',
    '》',
    '(',
    ')',
    '2',
    '月',
    '市',
    '公司',
    ' ',
    '?',
  )
  it('gives spans inside it, verbatim', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('')
          for (const mention of mentionsOf(text)) {
            expect(mention.start).toBeLessThan(mention.end)
            expect(mention.end).toBeLessThanOrEqual(text.length)
            expect(mention.text).toHaveLength(mention.end - mention.start)
          }
        },
      ),
    )
  })
})
