import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Config,
  type ConverterOptions,
  createConverter,
  type Dictionaries,
  entriesFor,
} from '../../lib/script'
import { packDictionaries } from '../../scripts/dictionary/pack'
import { readCases } from './support/cases'

let dictionaries: Dictionaries

beforeAll(async () => {
  dictionaries = await packDictionaries()
})

const make = (config: Config, texts: string[], options?: ConverterOptions) =>
  createConverter(config, entriesFor(texts, config, dictionaries), options)

const convert = (config: Config, text: string, options?: ConverterOptions) =>
  make(config, [text], options).convert(text).text

describe('offsets', () => {
  const text = '通过互联网与软件，丁型肝炎患者获取信息'

  it('lead each word to its own words', () => {
    const { text: converted, at } = make('s2twp', [text]).convert(text)
    const of = (word: string) => {
      const start = text.indexOf(word)
      return converted.slice(at(start), at(start + word.length))
    }
    expect(['互联网', '软件', '丁型肝炎', '患者', '信息'].map(of)).toEqual([
      '網際網路',
      '軟體',
      'D型肝炎',
      '患者',
      '資訊',
    ])
  })

  it('run from beginning to end, never back, never into a character, whatever the text', () => {
    const words = fc.constantFrom(
      ...readCases().map(({ from }) => from),
      '互联网',
      '𠮷野家',
      '覆𫗧',
      'http://a.cn/发',
      'B超',
    )
    const configs = fc.constantFrom<Config>('s2twp', 'tw2sp', 's2hkp', 't2s')
    fc.assert(
      fc.property(configs, fc.array(words, { maxLength: 6 }), (config, pieces) => {
        const row = pieces.join('')
        const { text: converted, at } = make(config, [row], { keep: ['互联网'] }).convert(row)
        const isBorder = (offset: number) => !/^[\udc00-\udfff]/.test(row.slice(offset))
        const offsets = Array.from({ length: row.length + 1 }, (_, offset) => offset).filter(isBorder)
        const places = offsets.map(at)
        expect(places[0]).toBe(0)
        expect(places.at(-1)).toBe(converted.length)
        expect(places).toEqual([...places].sort((a, b) => a - b))
        const inside = places.filter((place) => /^[\udc00-\udfff]/.test(converted.slice(place, place + 1)))
        expect(inside).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('words and names', () => {
  it("takes the reader's own words before anything else", () => {
    expect(
      convert('s2twp', '软件里下河', {
        words: [
          ['软件', '軟件'],
          ['里下河', '裏下河'],
        ],
      }),
    ).toBe('軟件裏下河')
  })

  it('takes a word of the reader with spaces or bars in it as it is', () => {
    expect(convert('s2t', 'A | B 软件', { words: [['A | B 软件', 'C | D']] })).toBe('C | D')
  })

  it('does not reword an organisation, and converts it by its errata', () => {
    const keep = [{ text: '岳池里下河软件公司', type: 'ORG' as const }]
    expect(convert('s2twp', '岳池里下河软件公司的软件', { keep })).toBe('岳池里下河軟件公司的軟體')
  })

  it('leaves a name in Traditional characters its own variants', () => {
    expect(convert('t2tw', '林峯在峯頂', { keep: ['林峯'] })).toBe('林峯在峰頂')
  })
})

describe('what is never converted', () => {
  it.each([
    ['见http://www.example.cn/新闻/发布?题=发展，发布', '見http://www.example.cn/新闻/发布?题=发展，發佈'],
    ['网址www.example.cn发布', '網址www.example.cn發佈'],
    ['Memorandum 备忘录 of 2020', 'Memorandum 備忘錄 of 2020'],
  ])('%s', (from, to) => {
    expect(convert('s2t', from)).toBe(to)
  })
})

describe('quotation marks', () => {
  it.each<[Config, string, string]>([
    ['s2tw', '“质量‘月’”说的是 don’t', '「質量『月』」說的是 don’t'],
    ['t2s', '「質量『月』」', '“质量‘月’”'],
  ])('%s when asked', (config, from, to) => {
    expect(convert(config, from, { quotes: true })).toBe(to)
  })

  it('stay when nobody asks', () => {
    expect(convert('s2tw', '“质量”')).toBe('“質量”')
  })
})

it.each<[Config, string]>([
  ['s2t', 'zh-Hant'],
  ['s2twp', 'zh-Hant-TW'],
  ['t2hk', 'zh-Hant-HK'],
  ['tw2sp', 'zh-Hans'],
])('%s is %s', (config, lang) => {
  expect(make(config, ['']).lang).toBe(lang)
})
