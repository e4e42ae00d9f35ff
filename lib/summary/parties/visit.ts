import { CLASS } from '../clauses/lexicon'
import type { Clause } from '../clauses/tokens'
import type { People } from '../people/registry'
import { type NamedParty, namedBody } from '../signing/act'

/** 甲局局长某某一行, 某某带队: people who go somewhere for their body. */
const ON_THE_WAY = /^(?:一行|率队|带队|率团|带领|率领)/
const TOWARDS = /(?:到|来|赴|前往|走进|莅临|抵达|拜访|访问)$/

/**
 * 甲局局长某某一行到乙局…: who visits and who is visited, for pages on which a visit leads to the signing and no clause names the
 * sides. Empty where the sentence tells of no visit or does not say for whom the visitors come.
 */
export function sidesOfVisit(clause: Clause, people: People): NamedParty[] {
  const { tokens, sentence } = clause
  const received = hostAndGuests(clause)
  if (received.length > 0) return received
  const guests = tokens.findIndex((t) => t.class === CLASS.person)
  const way = tokens.findIndex((t, i) => i > guests && ON_THE_WAY.test(t.text))
  if (guests < 0 || way < 0) return []
  const host = tokens.find((t, i) => {
    if (i <= way || t.class !== CLASS.organisation) return false
    const lead = sentence.text.slice(Math.max(0, t.start - sentence.start - 3), t.start - sentence.start)
    return TOWARDS.test(lead)
  })
  const person = tokens[guests]?.person
  const body = person && people.organisations(person)[0]
  if (!host || !body) return []
  return [body, namedBody(host, host.text)]
}

const RECEIVES = /^(?:接待|会见|迎接|欢迎)/
/** Those who come for a body: 乙公会代表团, 乙公会一行. */
const DELEGATION = /(?:代表团|访问团|参访团|考察团|交流团|一行)$/
const FURTHEST_GUEST = 4

/** 甲会接待(到访的)乙会代表团: the host and the body that the guests come for. */
function hostAndGuests({ tokens }: Clause): NamedParty[] {
  const at = tokens.findIndex((t) => RECEIVES.test(t.text))
  const host = tokens.slice(0, Math.max(at, 0)).findLast((t) => t.class !== CLASS.time)
  const guest = tokens.findIndex((t, i) => i > at && t.class === CLASS.organisation)
  const [body, behind] = [tokens[guest], tokens[guest + 1]]
  if (host?.class !== CLASS.organisation || !body || guest - at > FURTHEST_GUEST) return []
  const tail = DELEGATION.exec(body.text)?.[0].length ?? 0
  if (tail === 0 && !DELEGATION.test(behind?.text ?? '')) return []
  const length = body.text.length - tail
  return [
    namedBody(host, host.text),
    namedBody({ ...body, end: body.start + length }, body.text.slice(0, length)),
  ]
}
