import { CLASS, type WordClass } from './lexicon'
import type { Token } from './tokens'
import { isBody } from './words'

/** Verbs that are part of a body's or a post's name when both its neighbours are: 产业|引导|基金执行合伙人甲. */
const IN_NAME =
  /^(?:引导|推进|推动|促进|组织|督促|指导|支持|全面|研究|讨论|交流|启动|座谈|访问|调研|参与|合作|发言|介绍|报告|办理|开展)$/
const NAME_PART: readonly string[] = [CLASS.organisation, CLASS.place, CLASS.words, CLASS.short]
/** Between an untitled name and a title: 景贤女|中|校长甲. */
const LONGEST_REST = 2
const LINKS_PEOPLE = /[率带偕携陪和与同及等说称请向对]/

const touch = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && a.end === b?.start

/** Whether a name's title stands in front of it. */
const titledInFront = ({ person }: Token): boolean => {
  if (!person?.title) return false
  const { title, span, name } = person
  return title.paragraph === name.paragraph && title.start === span.start && name.start > span.start
}

/**
 * The classes of words that only their neighbours decide: 联合 between two bodies, 先后 behind those who sign, verbs inside a name, and
 * an untitled name that is only the head of a body's (谷雨|村镇银行董事长甲).
 */
export function inContext(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const of = classOf(tokens, i)
    return of === token.class ? token : { ...token, class: of, person: undefined }
  })
}

function classOf(tokens: readonly Token[], i: number): WordClass {
  const token = tokens[i] as Token
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (token.class === CLASS.manner && /^(?:联合|携手|联手)$/.test(token.text)) {
    // 甲局联合乙局签署, 甲局19日牵头联合乙局
    let first = i - 1
    while (tokens[first]?.class === CLASS.time || LEADS.test(tokens[first]?.text ?? '')) first--
    if (isBody(tokens[first]) && isBody(after)) return CLASS.join
  } else if (token.class === CLASS.past && /^(?:先后|陆续|相继)$/.test(token.text)) {
    // 甲、乙先后签字, 甲先后与乙、丙签署
    if (before?.class === CLASS.person || follows(tokens, i, CLASS.person)) return CLASS.manner
  } else if (token.class === CLASS.person) {
    if (token.person && !token.person.title && isHeadOfBody(tokens, i)) return CLASS.short
  } else if (before && isNamePart(before) && touch(before, token) && touch(token, after)) {
    const next = after?.class === CLASS.person ? after : tokens[i + 2]
    const named = next?.class === CLASS.person && titledInFront(next)
    const whole = next === after || (after !== undefined && isNamePart(after) && touch(after, next))
    if (named && whole && IN_NAME.test(token.text)) return CLASS.short
  }
  return token.class
}

const LEADS = /^(?:牵头|主动|今天|昨天)$/

const isNamePart = (token: Token): boolean => NAME_PART.includes(token.class)

/** Whether a word stands behind one of a class, with at most a comma between them. */
const follows = (tokens: readonly Token[], i: number, of: WordClass): boolean =>
  tokens[i - 1]?.class === CLASS.comma && tokens[i - 2]?.class === of

/** A title or a body begins right behind the name, or behind a character or two. */
function isHeadOfBody(tokens: readonly Token[], i: number): boolean {
  const [token, after] = [tokens[i], tokens[i + 1]]
  if (!touch(token, after) || !after) return false
  if (after.class === CLASS.organisation) return true
  if (after.class === CLASS.person) return titledInFront(after)
  const next = tokens[i + 2]
  return (
    isNamePart(after) &&
    after.text.length <= LONGEST_REST &&
    !LINKS_PEOPLE.test(after.text) &&
    touch(after, next) &&
    next?.class === CLASS.person &&
    titledInFront(next)
  )
}
