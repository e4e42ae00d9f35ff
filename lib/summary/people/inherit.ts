import { CLASS } from '../clauses/lexicon'
import type { Clause, Token } from '../clauses/tokens'
import { isSelf } from '../parties/organisation'
import { fitsBody } from '../parties/positions'
import type { NamedParty } from '../signing/act'
import type { PersonMention } from '../types'

/** What may stand between two people of one list. */
const LIST: readonly string[] = [CLASS.join, CLASS.comma]

/**
 * Organisations that stand beside a person but not in the title: in front of it (珲春局 甲局长, 我们 院长乙), or with the person before
 * in the same list when the position fits that body (数字学院党委副书记甲、副院长乙).
 */
export function besideOrganisations(clauses: readonly Clause[]): Map<PersonMention, NamedParty> {
  const found = new Map<PersonMention, NamedParty>()
  for (const { tokens } of clauses) {
    let inherited: NamedParty | null = null
    for (const [i, token] of tokens.entries()) {
      if (token.class === CLASS.person && token.person) {
        const own = ownOf(tokens, i, token.person)
        if (own) inherited = own
        if (own && own.text !== token.person.organisation?.text) found.set(token.person, own)
        else if (inherited && !own && token.person.title && fitsBody(token.text, inherited.text))
          found.set(token.person, inherited)
      } else if (!LIST.includes(token.class) && !(isBody(token) && tokens[i + 1]?.person)) inherited = null
    }
  }
  return found
}

const isBody = (token: Token) =>
  token.class === CLASS.organisation ||
  token.class === CLASS.place ||
  ((token.class === CLASS.short || token.class === CLASS.words) && isSelf(token.text))

function ownOf(tokens: readonly Token[], i: number, person: PersonMention): NamedParty | null {
  const { organisation, title } = person
  const envoy = title && /^(.{2,12}?)驻/.exec(tokens[i]?.text ?? '')?.[1]
  if (title && envoy && title.start === person.span.start) {
    // 中国驻斐济大使 acts for 中国.
    const { paragraph, start } = title
    return { span: { paragraph, start, end: start + envoy.length }, text: envoy, known: true }
  }
  if (organisation) {
    const { paragraph, start, end, text } = organisation
    return { span: { paragraph, start, end }, text, known: true }
  }
  const before = tokens[i - 1]
  if (!before || !isBody(before) || before.end !== person.span.start) return null
  const { paragraph, start, end, text } = before
  return { span: { paragraph, start, end }, text, known: true }
}
