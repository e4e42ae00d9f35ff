import { expect, test } from 'vitest'
import { withWords, wordsFrom, wordsText } from '../../lib/script/own-words'

test('words written out are read back', () => {
  const words = [
    { from: '软件', to: '軟體' },
    { from: '余若华', to: '余若華' },
  ]
  expect(wordsText(words)).toBe('软件\t軟體\n余若华\t余若華\n')
  expect(wordsFrom(wordsText(words))).toEqual({ words, skipped: 0 })
})

test('a dictionary of OpenCC is read: remarks out, the first of several readings', () => {
  const text = '\ufeff# 地名\r\n岳池\t岳池 嶽池\r\n\r\n后海 → 后海\r\n'
  expect(wordsFrom(text)).toEqual({
    words: [
      { from: '岳池', to: '岳池' },
      { from: '后海', to: '后海' },
    ],
    skipped: 0,
  })
})

test('lines that hold no word are counted, not guessed at', () => {
  expect(wordsFrom(`软件\n\t軟體\n软件\t\n${'长'.repeat(101)}\t短`)).toEqual({ words: [], skipped: 4 })
})

test('of two readings of a word the added one counts, and stands last', () => {
  const known = [
    { from: '甲', to: '乙' },
    { from: '丙', to: '丁' },
  ]
  expect(withWords(known, [{ from: '甲', to: '戊' }])).toEqual([
    { from: '丙', to: '丁' },
    { from: '甲', to: '戊' },
  ])
})
