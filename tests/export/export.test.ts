import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { toCsl, toRis } from '../../lib/export/citations'
import { toCsv } from '../../lib/export/csv'
import { ledgerTable } from '../../lib/export/ledger'
import { fileName, toMarkdown } from '../../lib/export/markdown'
import { type Readable, readable, type Script } from '../../lib/export/readable'
import { toText } from '../../lib/export/text'
import { toXlsx } from '../../lib/export/xlsx'
import { keyOf } from '../../lib/facts/keys'
import { anchorSummary } from '../../lib/store/anchor'
import { EMPTY_HAND, type WholeEntry } from '../../lib/store/types'
import { sampleArticle, sampleSummary } from '../store/sample'
import { labels } from './labels'

function whole(): WholeEntry {
  const article = sampleArticle({ author: '丁景行' })
  const reading = {
    captureId: 'capture-1',
    pageUrl: article.url,
    readAt: '2026-01-02T03:04:05.000Z',
    engine: '1',
    sha256: 'ab',
    article,
    summary: anchorSummary(article, sampleSummary(article)),
    block: null,
  }
  const ledger = { 完善水价机制: { status: 'done' as const, note: '见后续报道' } }
  const hand = { ...EMPTY_HAND, tags: ['水 务'], note: '要点：\n资金', ledger }
  return {
    entry: { id: 'entry-abc123', key: 'k', savedAt: '2026-01-02', updatedAt: '', reading, hand },
    versions: [],
  }
}

const sample = (changes: Partial<Readable> = {}) => ({ ...readable(whole(), null), ...changes })

/** A conversion that changes lengths: what is shown must still be cut at the right places. */
const spelled: Script = {
  lang: 'zh-Hant-TW',
  convert: (text) => ({
    text: text.replaceAll('省', '（省）'),
    at: (offset) => offset + 2 * [...text.slice(0, offset)].filter((unit) => unit === '省').length,
  }),
}

describe('what is written out', () => {
  test('are slices of the converted text', () => {
    const article = readable(whole(), spelled)
    expect(article.parties[0]).toBe('青湖（省）水务厅')
    expect(article.paragraphs[0]).toContain(article.parties[0])
    expect(article).toMatchObject({ converted: true, lang: 'zh-Hant-TW' })
  })

  test('is what the reader corrected', () => {
    const corrected = whole()
    const { hand, reading } = corrected.entry
    const { place } = reading.summary
    const fact = keyOf('place', place!.evidence)
    hand.corrections = [{ act: 'write', fact, field: null, text: '临溪市' }]
    expect(readable(corrected, null).place).toBe('临溪市')
  })
})

describe('CSV', () => {
  test('lists the commitments that are wanted alone', () => {
    const { rows } = ledgerTable([sample()], labels, ({ status }) => status === 'done')
    expect(rows.flat()).toContainEqual({ kind: 'text', text: '完善水价机制' })
    expect(rows).toHaveLength(1)
  })

  const table = (changes: Partial<Readable>) => toCsv(ledgerTable([sample(changes)], labels))

  test('begins with a byte order mark and ends its lines as RFC 4180 has it', () => {
    const csv = table({})
    expect(csv.startsWith('\ufeff承诺方,受益方,承诺内容')).toBe(true)
    expect(csv.split('\r\n')).toHaveLength(4)
    expect(csv).toContain('120000000')
    expect(csv).toContain('已完成,见后续报道')
  })

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '＝1+1', '\t=1'])('defuses %s', (source) => {
    expect(table({ source })).toContain(`"'${source.replaceAll('"', '""')}"`)
  })

  test('quotes commas, quotes and line breaks', () => {
    expect(table({ source: '甲,"乙"\n丙' })).toContain('"甲,""乙""\n丙"')
  })
})

describe('XLSX', () => {
  const parts = (changes: Partial<Readable> = {}) => {
    const files = unzipSync(toXlsx({ name: '台账', widths: [20], ...ledgerTable([sample(changes)], labels) }))
    return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
  }
  const sheet = (changes: Partial<Readable> = {}) => parts(changes)['xl/worksheets/sheet1.xml'] ?? ''

  test('has numbers as numbers, days as days, a frozen head and widths', () => {
    expect(sheet()).toMatch(/<c r="F2" s="3"><v>120000000<\/v>/)
    expect(sheet()).toMatch(/<c r="J2" s="4"><v>44280<\/v>/)
    expect(sheet()).toContain('state="frozen"')
    expect(sheet()).toContain('width="20" customWidth="1"')
  })

  test('has no formula, whatever the page says', () => {
    const source = '=1+1</t></is></c><c r="Z9"><f>1+1</f></c>\u0001'
    expect(sheet({ source })).not.toContain('<f>')
    expect(sheet({ source })).toContain('=1+1&lt;/t&gt;')
    expect(sheet({ source })).not.toContain('\u0001')
  })
})

describe('Markdown', () => {
  test('has front matter, facts and text', () => {
    const markdown = toMarkdown(sample(), labels)
    expect(markdown).toMatch(/^---\ntitle: "青湖省水务厅与临溪市签署合作备忘录"\n/)
    expect(markdown).toContain('parties: ["青湖省水务厅", "临溪市人民政府"]')
    expect(markdown).toContain('tags: ["水-务"]')
    expect(markdown).toContain('lang: "zh-Hans"')
    expect(markdown).toContain('## 承诺\n\n- 青湖省水务厅 → 临溪市：支持临溪市实施灌区节水改造')
  })

  test('gives words of the page no meaning of their own', () => {
    const markdown = toMarkdown(
      sample({ title: '"a": [x](javascript:0)', paragraphs: ['# 一', '1. 二', '<b>三</b>'] }),
      labels,
    )
    expect(markdown).toContain('title: "\\"a\\": [x](javascript:0)"')
    expect(markdown).toContain('\\# 一\n\n1\\. 二\n\n\\<b\\>三\\</b\\>')
  })

  test.each([
    ['a/b:c*?"<>|#^[]', '2021-03-25 a b c abc123'],
    ['con', '2021-03-25 _con abc123'],
    ['', '2021-03-25 abc123'],
  ])('names a file for the title %s so that every system takes it', (title, name) => {
    expect(fileName(sample({ title }))).toBe(name)
  })
})

test('plain text says the script when the words were converted', () => {
  expect(toText(sample({ converted: true, lang: 'zh-Hant-TW' }), labels)).toContain('转换为 zh-Hant-TW')
  expect(toText(sample(), labels)).not.toContain('转换')
})

test('RIS has one line a field, in the page’s own words', () => {
  const ris = toRis([sample()]).split('\r\n')
  expect(ris[0]).toBe('TY  - NEWS')
  expect(ris).toContain('TI  - 青湖省水务厅与临溪市签署合作备忘录')
  // The year for those who read it alone (citation-js, EndNote), the day for those who read more (Zotero).
  expect(ris).toContain('PY  - 2021')
  expect(ris).toContain('DA  - 2021/03/26/')
  expect(toRis([sample({ publishedAt: null })])).not.toMatch(/^(PY|DA)/m)
  expect(ris).toContain('N1  - 要点： 资金')
  expect(ris.at(-2)).toBe('ER  - ')
})

test('CSL-JSON keeps Chinese names whole', () => {
  expect(JSON.parse(toCsl([sample()]))).toMatchObject([
    {
      type: 'article-newspaper',
      author: [{ literal: '丁景行' }],
      issued: { 'date-parts': [[2021, 3, 26]] },
      language: 'zh-Hans',
    },
  ])
})
