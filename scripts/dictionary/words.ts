/**
 * `npx tsx scripts/dictionary/words.ts dict.txt.small` writes scripts/dictionary/data/words.txt from the word list of
 * jieba (https://github.com/fxsjy/jieba, extra_dict/dict.txt.small, MIT licence): common words, and those of OpenCC's
 * short phrases that are words, each with its cost, ten times the negative logarithm of its frequency.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDictionary } from './source'

const COMMON = 1000
const PHRASE = 30
/** Longer phrases are idioms and names, which cut no other word in two. */
const LONGEST = 4

const path = process.argv[2]
if (!path) {
  console.error('usage: words.ts dict.txt.small')
  process.exit(2)
}
const phrases = new Set((await readDictionary('STPhrases')).map(([from]) => from))
const list = readFileSync(path, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', frequency = '0']) => ({ word, frequency: Number(frequency) }))
const total = list.reduce((sum, { frequency }) => sum + frequency, 0)
const lines = list
  .filter(({ word }) => /^\p{Script=Han}+$/u.test(word) && word.length <= LONGEST)
  .filter(({ word, frequency }) => frequency >= (phrases.has(word) ? PHRASE : COMMON))
  .map(({ word, frequency }) => `${word} ${Math.round(10 * Math.log(total / frequency))}`)
  .sort()
const file = fileURLToPath(new URL('data/words.txt', import.meta.url))
writeFileSync(file, `${lines.join('\n')}\n`)
