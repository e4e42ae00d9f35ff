import { CLASS } from '../clauses/lexicon'
import type { Clause, Token } from '../clauses/tokens'
import type { Span } from '../types'
import { ELSEWHERE } from './lexicon'

/** 来我院, 到我市: the body that speaks is where the others come to. */
const TO_US = /(?:来|到|赴|访)(我[校院局司所馆会厅台行厂市县区州省镇乡])(?!们|的|方)/
/** What is looked for stands near the beginning of a word of motion: 前往 江苏省 望川市. */
const MOST_PARTS = 3
const NAMED: readonly string[] = [CLASS.place, CLASS.organisation]
/** A place that no gazetteer has, by its rank: 望川市|调研. */
const RANKED =
  /^\p{Script=Han}{2,5}?[市县区州镇乡](?=$|[,与就同和]|调研|考察|参观|学习|访问|进行|开展|对接|洽谈)/u

/** Where a sentence says that somebody has gone to or come to; null where it says nothing of the kind. */
export function arrivalIn({ sentence, tokens }: Clause): Span | null {
  for (const [i, token] of tokens.entries()) {
    if (token.class !== CLASS.motion) continue
    const to = placeFrom(tokens, i + 1)
    if (to && !ELSEWHERE.test(sentence.text.slice(to.end - sentence.start))) return to
  }
  const us = TO_US.exec(sentence.text)
  if (!us) return null
  const end = sentence.start + us.index + us[0].length
  return { paragraph: sentence.paragraph, start: end - (us[1]?.length ?? 0), end }
}

/** The places and organisations side by side from tokens[from] on. */
function placeFrom(tokens: readonly Token[], from: number): Span | null {
  let to = from
  while (to - from < MOST_PARTS && NAMED.includes(tokens[to]?.class ?? '') && adjoins(tokens, to, from)) to++
  const ranked = RANKED.exec(tokens[to]?.text ?? '')?.[0]
  if (ranked && adjoins(tokens, to, from)) {
    const { paragraph, start } = tokens[to] as Token
    return { paragraph, start: tokens[from]?.start ?? start, end: start + ranked.length }
  }
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || to === from || tokens[to]?.class === CLASS.join) return null
  return { paragraph: first.paragraph, start: first.start, end: last.end }
}

const adjoins = (tokens: readonly Token[], at: number, from: number): boolean =>
  at === from || tokens[at - 1]?.end === tokens[at]?.start
