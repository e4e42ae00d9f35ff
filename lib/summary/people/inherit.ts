import { CLASS } from '../clauses/lexicon'
import type { Clause, Token } from '../clauses/tokens'
import { isSelf } from '../parties/organisation'
import { mayShareBody } from '../parties/positions'
import { type NamedParty, namedBody } from '../signing/act'
import type { Mention, Mentions, PersonMention } from '../types'

/** What may stand between two people of one list. */
const LIST: readonly string[] = [CLASS.join, CLASS.comma]

/**
 * Organisations that stand beside a person but not in the title: in front of it (望川局 甲局长, 我们 院长乙), or with the person before
 * in the same list when the position fits that body (数字学院党委副书记甲、副院长乙).
 */
export function besideOrganisations(clauses: readonly Clause[]): Map<PersonMention, NamedParty[]> {
  const found = new Map<PersonMention, NamedParty[]>()
  const give = (person: PersonMention, name: NamedParty) =>
    found.set(person, [...(found.get(person) ?? []), name])
  for (const { tokens } of clauses) {
    let inherited: NamedParty | null = null
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token
      if (token.class === CLASS.person && token.person) {
        const own = ownOf(tokens, i, token.person)
        if (own) inherited = own
        const apart = apartOf(tokens, i)
        if (apart) give(token.person, apart)
        if (own && own.text !== token.person.organisation?.text) give(token.person, own)
        else if (inherited && !own && mayShare(token.person, token.text, inherited))
          give(token.person, inherited)
      } else if (!LIST.includes(token.class) && !(isBody(token) && tokens[i + 1]?.person)) inherited = null
    }
  }
  return found
}

const mayShare = ({ title, span }: PersonMention, text: string, body: NamedParty): boolean =>
  title !== null && mayShareBody(text.slice(title.start - span.start, title.end - span.start), body.text)

/** Every organisation (or place) inside a title: 渠阳县委统战部常务副部长、县工商联党组书记 holds two bodies. */
export function mentionsInside(
  { people, all }: Mentions,
  type: 'ORG' | 'LOC',
): Map<PersonMention, NamedParty[]> {
  const bodies = all.filter((m) => m.type === type)
  const found = new Map<PersonMention, NamedParty[]>()
  let from = 0
  for (const person of people) {
    const { paragraph, start, end } = person.span
    const before = (m: Mention) => m.paragraph < paragraph || (m.paragraph === paragraph && m.end <= start)
    while (from < bodies.length && before(bodies[from] as Mention)) from++
    const inside: NamedParty[] = []
    for (let i = from; i < bodies.length; i++) {
      const m = bodies[i] as Mention
      if (m.paragraph !== paragraph || m.start >= end) break
      inside.push(namedBody(m, m.text))
    }
    found.set(person, inside)
  }
  return found
}

const isBody = (token: Token) =>
  token.class === CLASS.organisation ||
  token.class === CLASS.place ||
  ((token.class === CLASS.short || token.class === CLASS.words) && isSelf(token.text))

/** 澜江 北方 学院党委副书记: the words in front of a title that begins with a bare head are the body's name. */
function headless(tokens: readonly Token[], i: number, person: PersonMention): NamedParty | null {
  const bare =
    person.title?.start === person.span.start &&
    /^(?:学院|大学|医院|公司|集团|中学|研究院)/.exec(tokens[i]?.text ?? '')
  if (!bare) return null
  let from = i
  while (
    from > 0 &&
    i - from < 3 &&
    isNamePart(tokens[from - 1]) &&
    tokens[from - 1]?.end === tokens[from]?.start
  )
    from--
  const first = tokens[from]
  if (!first || from === i || first.class !== CLASS.place) return null
  const name = tokens
    .slice(from, i)
    .map((t) => t.text)
    .join('')
  const end = person.span.start + bare[0].length
  return namedBody({ ...first, end }, `${name}${bare[0]}`)
}

/** 甲局 副局长、乙校 校长丙: posts in front of the title that were not read as part of it, with their body. */
function apartOf(tokens: readonly Token[], i: number): NamedParty | null {
  let k = i - 1
  while (isNamePart(tokens[k]) && k > i - 3) k--
  const [body, post, join] = [tokens[k - 2], tokens[k - 1], tokens[k]]
  if (join?.class !== CLASS.join && join?.class !== CLASS.comma) return null
  // 甲会 乙理事长与丙会会长丁: a post with its name in front of it is somebody else's.
  if (!body || !post || post.class === CLASS.person) return null
  if (body.class !== CLASS.organisation || body.end !== post.start || !POST.test(post.text)) return null
  return namedBody(body, body.text)
}

/** 渠阳县长, 渠阳县代理县长: the place and its rank; 青禾农业总经理: what stands in front of the post. */
const RANKED =
  /^(?!副)\p{Script=Han}{1,6}?[省市县区乡镇州盟町](?=(?:(?:代理?|常务)?副?[省市县区乡镇州盟町])?长)/u
const IN_FRONT =
  /^(?!.{0,8}(?:党组|党委|委员|书记|常委|同志))\p{Script=Han}{2,14}?(?=(?:副?总经理|[秘祕]书长|主秘|副?董事长|副?总裁|副?校长|副?院长|副?局长|副?馆长|副?执行长|副?理事长|副?总干事|副?会长|副?所长|首席执行官|负责人|代表)$)/u

/** The body at the head of a title that the mention stage did not read as one. */
function unreadBody({ title, span }: PersonMention, text: string): NamedParty | null {
  if (title?.start !== span.start) return null
  const post = text.slice(0, title.end - title.start)
  const name = (RANKED.exec(post) ?? IN_FRONT.exec(post))?.[0]
  if (!name || /[副代常前原总、]$|^(?:我|本|该|其)/.test(name)) return null
  return namedBody({ ...title, end: title.start + name.length }, name)
}

const POST = /^.{0,8}(?:书记|长|主任|成员|委员|主席|经理|总裁|院士)$/

const isNamePart = (token: Token | undefined) =>
  token?.class === CLASS.place || token?.class === CLASS.short || token?.class === CLASS.words

/** 甲国驻乙国大使; but 甲省驻港企业协会会长. */
const ENVOY = /^(.{2,12}?)驻.{0,16}?(?:大使|公使|领事|代办|参赞|武官|代表|特使|使团)/

function ownOf(tokens: readonly Token[], i: number, person: PersonMention): NamedParty | null {
  const { organisation, title } = person
  const envoy = title && ENVOY.exec(tokens[i]?.text ?? '')?.[1]
  if (title && envoy && title.start === person.span.start) {
    // 甲国驻乙国大使 acts for 甲国.
    return namedBody({ ...title, end: title.start + envoy.length }, envoy)
  }
  // 甲国 驻 乙国大使 acts for 甲国.
  const [country, post] = [tokens[i - 2], tokens[i - 1]]
  if (country?.class === CLASS.place && post?.text.trim() === '驻' && country.end === post.start) {
    return namedBody(country, country.text)
  }
  const head = headless(tokens, i, person)
  if (head) return head
  if (organisation && !/驻$/.test((tokens[i]?.text ?? '').slice(0, organisation.start - person.span.start))) {
    return namedBody(organisation, organisation.text)
  }
  const unread = unreadBody(person, tokens[i]?.text ?? '')
  if (unread) return unread
  const before = tokens[i - 1]
  // 来自甲集团的总裁乙
  const [from, body] = [tokens[i - 3], tokens[i - 2]]
  if (before?.text === '的' && body && isBody(body) && from?.text.endsWith('来自'))
    return namedBody(body, body.text)
  if (!before || !isBody(before) || before.end !== person.span.start) return null
  return namedBody(before, before.text)
}
