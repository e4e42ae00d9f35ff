import { characters } from './lexicon/characters'
import { isTransliteration } from './lexicon/foreign'
import { normalise } from './normalise'
import type { Block, Sentence } from './types'

const endsSentence = characters('。!?！？')
/** What a sentence takes along behind its end: further ends, closing quotes and brackets. */
const closesSentence = characters('。!?！？”’"\'）)]】》」』')

/** A paragraph made ready for the grammar. */
export function block(paragraph: number, raw: string): Block {
  return { paragraph, raw, text: normalise(raw) }
}

/** A question mark between transliterated syllables is a dot that lost its encoding: 约翰?史密斯. */
function isLostDot({ raw, text }: Block, i: number): boolean {
  return raw[i] === '?' && isTransliteration(text[i - 1]) && isTransliteration(text[i + 1])
}

const LONGEST_TITLE = 80

/** 《畅行某路?融入某带》: no sentence ends inside a title. */
function isInTitle(text: string, i: number): boolean {
  if (text[i] === '。') return false
  const open = text.lastIndexOf('《', i)
  if (open < 0 || i - open > LONGEST_TITLE || text.slice(open, i).includes('》')) return false
  return text.slice(i, i + LONGEST_TITLE).includes('》')
}

/** The sentences of a paragraph, in order, without gaps except white space; see Sentence. Titles give one sentence. */
export function sentences(of: Block): Sentence[] {
  const { paragraph, text } = of
  const found: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    while (start < end && text[start] === ' ') start++
    if (start < end) found.push({ paragraph, start, end, text: text.slice(start, end) })
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    if (!endsSentence(text.charCodeAt(at)) || isLostDot(of, at) || isInTitle(text, at)) continue
    let end = at + 1
    while (end < text.length && closesSentence(text.charCodeAt(end))) end++
    close(end)
    at = end - 1
  }
  close(text.length)
  return found
}
