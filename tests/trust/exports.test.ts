/** The corpus through every form in which articles leave: nothing becomes a formula, a field or an element. */
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { toCsl, toRis } from '../../lib/export/citations'
import { toCsv } from '../../lib/export/csv'
import { articleLine } from '../../lib/export/json'
import { ledgerTable } from '../../lib/export/ledger'
import { fileName, toMarkdown } from '../../lib/export/markdown'
import { readable } from '../../lib/export/readable'
import { toXlsx } from '../../lib/export/xlsx'
import { entryFrom } from '../../lib/store/library-file'
import { labels } from '../export/labels'
import { ALL, entryWith } from './corpus'

const wholes = await Promise.all(ALL.map(entryWith))
const articles = wholes.map((whole) => readable(whole, null))
const table = ledgerTable(articles, labels)

/** Payloads for which something holds that must not, as they stand in the corpus. */
const guilty = (holds: (n: number) => boolean) =>
  ALL.filter((_, n) => holds(n)).map((payload) => JSON.stringify(payload))

test('the corpus is as large as is promised, and says nothing twice', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(150)
  expect(new Set(ALL).size).toBe(ALL.length)
})

/** Fields of a CSV file, by RFC 4180. */
function fieldsOf(csv: string): string[] {
  const fields = csv.replace(/^\ufeff/, '').match(/"(?:[^"]|"")*"|[^",\r\n]+/g) ?? []
  return fields.map((field) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field))
}

test('no field of a CSV file begins a formula', () => {
  const fields = fieldsOf(toCsv(table))
  expect(fields.length).toBeGreaterThan(ALL.length * 10)
  expect(fields.filter((field) => /^\s*[=+\-@＝＋－＠]/.test(field))).toEqual([])
})

test('a workbook is XML to the letter, and holds no formula', () => {
  const { DOMParser } = new JSDOM('').window
  const files = unzipSync(toXlsx({ name: 'ledger', widths: [10], ...table }))
  for (const [name, bytes] of Object.entries(files)) {
    const xml = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml')
    expect(xml.querySelector('parsererror')?.textContent, name).toBeUndefined()
    expect(xml.getElementsByTagName('f'), name).toHaveLength(0)
  }
})

test('no citation gets a field that is not its own', () => {
  const extra = (n: number) => {
    const lines = toRis(articles.slice(n, n + 1)).split('\r\n')
    const tags = lines.flatMap((line) => (line === '' ? [] : [line.slice(0, 6)]))
    const once = ['TY  - ', 'UR  - ', 'ER  - '].every((tag) => tags.filter((one) => one === tag).length === 1)
    return !once || tags.some((tag) => !/^[A-Z][A-Z0-9] {2}- ?$/.test(tag))
  }
  expect(guilty(extra)).toEqual([])
  expect(JSON.parse(toCsl(articles))).toHaveLength(ALL.length)
})

test('no file is named outside its folder, or so that its name reads otherwise than it is', () => {
  const bad = /[\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069]|^\.|\.$|^(?:con|nul|aux|prn)(?:\.|$)/iu
  expect(guilty((n) => bad.test(fileName(articles[n]!)))).toEqual([])
})

test('words of a page are no markup of a Markdown file; its head ends where it should', () => {
  const live = (n: number) => {
    const [, head = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(toMarkdown({ ...articles[n]!, note: '' }, labels)) ?? []
    const names = head.split('\n').map((line) => line.split(':')[0])
    return new Set(names).size !== names.length || /(?<!\\)<[a-z!?/]|(?<!\\)\]\(/i.test(body)
  }
  expect(guilty(live)).toEqual([])
})

test('a library file brings everything back, and pollutes no prototype', async () => {
  /** Keys that no record may have; a mark on such a commitment is dropped. */
  const unsafe = ['__proto__', 'prototype', 'constructor']
  for (const [n, whole] of wholes.entries()) {
    const { entry } = await entryFrom(JSON.parse(articleLine(whole)), n + 1)
    expect(entry.reading.article).toEqual(whole.entry.reading.article)
    expect(entry.hand.tags).toEqual(whole.entry.hand.tags)
    expect(entry.hand.note).toEqual(whole.entry.hand.note)
    if (!unsafe.includes(ALL[n]!)) expect(entry.hand.ledger).toEqual(whole.entry.hand.ledger)
  }
  expect(Object.keys(Object.prototype)).toEqual([])
})
