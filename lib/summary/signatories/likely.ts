import { startsWithCommonSurname } from '../mentions/names'
import type { People } from '../people/registry'
import type { SigningAct } from '../signing/act'

const FOREIGN = /[·.A-Za-z]/
/** 赛溪族, 村级, 专管局: a people, a place, a rank, an office. */
const NO_PERSON = /[族级省市县区镇乡村局]$/

/** Whether words that no post bears out are hardly anybody's name: 科室, 东渡. */
const isHardlyName = (name: string): boolean =>
  !FOREIGN.test(name) && (NO_PERSON.test(name) || (name.length === 2 && !startsWithCommonSurname(name)))

/** The act without signers whom no place of the page gives a post and whose names are hardly names. */
export function withLikelySigners(act: SigningAct, people: People): SigningAct {
  const signers = act.signers.filter(
    (signer) => people.title(signer) !== null || !isHardlyName(people.of(signer).name),
  )
  return signers.length === act.signers.length ? act : { ...act, signers }
}
