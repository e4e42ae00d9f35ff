import type { Token } from '../lexicon/kinds'
import type { Sentence } from '../types'
import packed from './data/model.json'
import { featuresOf } from './features'
import { decode, type Tagged, type Weights } from './field'
import { unpackModel } from './model'

export type { Tagged } from './field'

let weights: Weights | null = null

/** What shows that a sentence is about a signing; the model has learnt from no others. */
const SIGNING = /签|缔结|换文|订立/
export const tellsOfSigning = ({ text }: Sentence): boolean => SIGNING.test(text)
/** A longer one is a list of names without a stop, or no prose. */
const LONGEST = 600

/**
 * The names and bodies of a sentence about a signing, as the statistical model reads them; none for any other sentence.
 * `tokens`: those that begin or end inside of it; offsets are those of the block that they are of.
 */
export function tagged(sentence: Sentence, tokens: readonly Token[]): Tagged[] {
  const { text, start, end } = sentence
  if (text.length > LONGEST || !tellsOfSigning(sentence)) return []
  weights ??= unpackModel(packed)
  const own = tokens.map((token) => ({
    start: Math.max(token.start, start) - start,
    end: Math.min(token.end, end) - start,
    kind: token.kind,
    text: token.text,
  }))
  const found = decode(featuresOf(text, own), weights)
  for (const one of found) {
    one.start += start
    one.end += start
  }
  return found
}
