import { expect, test } from 'vitest'
import { chunksOf } from '../../../lib/summary/commitments/chunks'
import { block, sentences } from '../../../lib/summary/sentences'

const chunks = (text: string) => sentences(block(0, text)).flatMap(chunksOf)

test('a sentence is divided at its marks; the mark behind is kept', () => {
  const found = chunks('根据协议，双方将共建平台；加强交流。')
  expect(found.map((c) => [c.text, c.mark])).toEqual([
    ['根据协议', ','],
    ['双方将共建平台', ';'],
    ['加强交流', '。'],
  ])
})

test('marks inside 《》 and brackets do not divide', () => {
  expect(chunks('签署《深化合作，共建平台协议》（简称协议，下同）。')).toHaveLength(1)
})

test('offsets lead back to the words of the block', () => {
  const text = '会上， 双方商定，共同办会。'
  for (const { start, end, text: words } of chunks(text)) expect(text.slice(start, end)).toBe(words)
})

test('doubled commas leave no empty chunk', () => {
  expect(chunks('双方将加强合作,,共同发展。').map((c) => c.text)).toEqual(['双方将加强合作', '共同发展'])
})
