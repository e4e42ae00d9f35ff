import { expect, it } from 'vitest'
import { allWords } from '../../../lib/summary/lexicon/all-words'
import packed from '../../../lib/summary/lexicon/data/vocabulary.json'
import { Kind } from '../../../lib/summary/lexicon/kinds'
import { pack, unpack } from '../../../lib/summary/lexicon/pack'

it('is what the lists make: run `npx tsx scripts/lexicon.ts` after a change to one', () => {
  expect(packed).toEqual(pack(allWords()))
})

it('unpacks what it packs', () => {
  const words = [
    { text: '局', kind: Kind.Head, cost: 8 },
    { text: '局长', kind: Kind.Position, cost: 8 },
    { text: '局势', kind: Kind.Word, cost: 10.5 },
    { text: '局部地区', kind: Kind.Word, cost: 12 },
  ]
  const all: { text: string; kind: Kind; cost: number }[] = []
  unpack(pack(words)['局'] ?? '', (rest, kind, cost) => all.push({ text: `局${rest}`, kind, cost }))
  expect(all).toEqual(expect.arrayContaining(words))
  expect(all).toHaveLength(words.length)
})
