import { expect, it } from 'vitest'
import { alternativesOf } from '../../../lib/summary/clauses/first'
import { nextWord, type Word } from '../../../lib/summary/clauses/lexer'
import { WORDS } from '../../../lib/summary/clauses/lexicon'
import { story } from '../../bench/pages'

const firsts = (source: string) => alternativesOf(source).map(({ first }) => [...first].sort().join(''))

it.each([
  ['签约|会签', ['签', '会']],
  ['(?:集中|现场)?签约', ['现签集']],
  ['(?:[双两]方){0,2}代表', ['两代双']],
  ['[a-c]+年(?!内)', ['abc']],
  ['(?<!正)在(?!场|岗)', ['在']],
  ['\\d\\d年', ['0123456789']],
  ['[\\d、]*,', [',0123456789、']],
])('knows what %s begins with', (source, expected) => {
  expect(firsts(source)).toEqual(expected)
})

it.each(['[^,]签', '.签', '签?', '(?:签|)'])('refuses %s, which may begin with anything', (source) => {
  expect(() => alternativesOf(source)).toThrow()
})

/** The lexicon as one expression, tried at every place: slow, and plainly right. */
const WHOLE = new RegExp(WORDS.map(([, words]) => `(${words})`).join('|'), 'g')

function plainly(text: string): Word[] {
  return [...text.matchAll(WHOLE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    class: WORDS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'x',
  }))
}

function quickly(text: string): Word[] {
  const found: Word[] = []
  for (let word = nextWord(text, 0); word; word = nextWord(text, word.end)) found.push(word)
  return found
}

it('finds what the whole lexicon finds', () => {
  const words = WORDS.map(([, source]) => source.replace(/[^\p{Script=Han}\d,]+/gu, '')).join('，')
  for (const text of [...story(8000).paragraphs, words]) expect(quickly(text)).toEqual(plainly(text))
})
