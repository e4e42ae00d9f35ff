import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { NO_NAMES, segment } from '../../../lib/summary/mentions/segment'
import { block, sentences } from '../../../lib/summary/sentences'
import { tagged } from '../../../lib/summary/tagger'
import { FEATURES, featuresOf, ROWS } from '../../../lib/summary/tagger/features'
import { LABELS } from '../../../lib/summary/tagger/labels'
import { unpackModel } from '../../../lib/summary/tagger/model'
import { readCorpus } from '../../../scripts/tagger/corpus'
import { packModel } from '../../../scripts/tagger/pack'

const MODEL = 'lib/summary/tagger/data/model.json'
/** What issue 5 allows, in bytes, compressed. */
const MOST = 150 * 1024

const read = (text: string) => {
  const of = block(0, text)
  return sentences(of).flatMap((sentence) =>
    tagged(sentence, segment(of.text, NO_NAMES)).map(({ role, start, end }) => [
      role,
      text.slice(start, end),
    ]),
  )
}

describe('the model', () => {
  it('has learnt from the corpus as it stands: else npm run train', () => {
    expect(JSON.parse(readFileSync(MODEL, 'utf8')).corpus).toBe(readCorpus().hash)
  })

  it('is small', () => {
    expect(gzipSync(readFileSync(MODEL)).length).toBeLessThan(MOST)
  })

  it('comes out of its packing as it went in, but for what says little', () => {
    const weights = new Float32Array(ROWS * LABELS)
    weights[3 * LABELS + 2] = 1.5
    weights[3 * LABELS + 4] = 0.1
    weights[(ROWS - 1) * LABELS + 14] = -2
    const transitions = Float64Array.from({ length: (LABELS + 1) * LABELS }, (_, i) => i / 8)
    const model = unpackModel(packModel(weights, transitions, 0.2, 0.05, ''))
    const scores = (row: number) => {
      const found = new Float64Array(LABELS)
      model.add(row, found, 0)
      return found.map((score) => score * model.scale)
    }
    expect(scores(3)[2]).toBeCloseTo(1.5)
    expect(scores(3)[4]).toBe(0)
    expect(scores(ROWS - 1)[14]).toBeCloseTo(-2)
    expect([...scores(17)].every((score) => score === 0)).toBe(true)
    expect([...model.transitions]).toEqual([...transitions])
  })
})

describe('what it reads', () => {
  it('is the names, the bodies and the papers of a signing sentence', () => {
    expect(read('昨日,望溪星舟物流集团总经理沈默然与青禾县总工会主席高峰签署用工合作协议。')).toEqual([
      ['party', '望溪星舟物流集团'],
      ['post', '总经理'],
      ['signer', '沈默然'],
      ['party', '青禾县总工会'],
      ['post', '主席'],
      ['signer', '高峰'],
      ['paper', '用工合作协议'],
    ])
  })

  it('tells who signs from who stands by', () => {
    const found = read('县委书记苏合出席签约仪式,副县长沈默然与星舟集团董事长高峰代表双方签约。')
    expect(found.filter(([role]) => role === 'signer').map(([, name]) => name)).toEqual(['沈默然', '高峰'])
    expect(found.find(([, name]) => name === '苏合')).toEqual(['person', '苏合'])
  })

  it('is nothing in a sentence about anything else', () => {
    expect(read('县长沈默然在青禾县总工会调研。')).toEqual([])
  })

  it('keeps to the block: offsets are those of the paragraph', () => {
    const text = '天气晴朗。青禾县政府与星舟集团签约。'
    const of = block(0, text)
    const [, second] = sentences(of)
    if (!second) throw new Error('two sentences')
    const tokens = segment(of.text, NO_NAMES).filter((t) => t.start >= second.start)
    const [first] = tagged(second, tokens)
    expect(text.slice(first?.start, first?.end)).toBe('青禾县政府')
  })
})

it('gives every character its features', () => {
  const text = '甲与乙签约'
  const rows = featuresOf(text, segment(text, NO_NAMES))
  expect(rows).toHaveLength(text.length * FEATURES)
  expect(rows.every((row) => row >= 0 && row < ROWS)).toBe(true)
})
