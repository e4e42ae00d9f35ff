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
export function sidesOfVisit({ tokens, sentence }: Clause, people: People): NamedParty[] {
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
