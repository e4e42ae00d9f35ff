import type { Kind } from '../../types'
import type { Clause } from '../clauses/tokens'
import type { SigningAct } from '../signing/act'
import { isRetold } from '../signing/retold'
import { backdrop } from './backdrop'
import { chronicled } from './chronicle'
import { kindByCount } from './overview'
import { isCase, isPetition, isRules, isToCome } from './subject'
import { isBare, isBetweenBodies, isDecree, tells, tellsOfStrangers } from './tells'

/** 已与15个市签署: one side and a number of others, over the years. */
const WITH_MANY = /(?:已|先后|陆续|累计|分别)[^,。;]{0,8}[与和同]\s?(?:\d+|[一二三四五六七八九十多各])/

/** What the page does: report a signing, sum up several, or neither. Acts and clauses in order of the text. */
export function kindOf(all: readonly SigningAct[], clauses: readonly Clause[]): Kind {
  const history = chronicled(all, clauses)
  const isBackdrop = backdrop(all, clauses)
  const acts = all.filter((a) => !history.has(a) && !(a.polarity === 'actual' && isBackdrop(a)))
  const headline = acts.some((a) => a.polarity === 'actual' && isHeadline(a))
  const told = toldOf(acts, clauses, headline)
  // A headline tells of it as if done (即与某国签11份备忘录), the body says that it will be.
  const actual = acts.filter((a) => a.polarity === 'actual' && !a.reported)
  const onlyHeadline = (told.length > 0 ? told : actual).every(isHeadline)
  if (onlyHeadline && acts.some((a) => a.polarity === 'planned' && !isHeadline(a))) return 'none'
  const counted = kindByCount(clauses, told)
  if (counted === 'overview') return 'overview'
  const first = told[0] ? acts.indexOf(told[0]) : acts.length
  const past = acts.filter((a) => a.polarity === 'past' && !a.reported && a.clause.sentence.paragraph < LEAD)
  const summed = past.find((a) => WITH_MANY.test(a.clause.sentence.text))
  if (summed && acts.indexOf(summed) < first) return 'overview'
  // 此次签署的《…意见》: the headline says that it happened, the body what it was.
  return told.length > 0 || counted === 'signing' || (headline && acts.some(isRetold)) ? 'signing' : 'none'
}

const isHeadline = (act: SigningAct): boolean => act.clause.sentence.paragraph < 0

/** The acts that tell of a signing by themselves, in a page that is of such things. */
function toldOf(acts: readonly SigningAct[], clauses: readonly Clause[], headline: boolean): SigningAct[] {
  if (isToCome(clauses, acts) || isRules(clauses, acts)) return []
  const isLegal = isCase(clauses, headline)
  const isDecreed = acts.some(isDecree)
  const isCollected = isPetition(clauses)
  return acts.filter(
    (a) =>
      (headline && tellsOfStrangers(a)) ||
      (tells(a) &&
        !(isLegal && a.documents.length > 0 && !isBetweenBodies(a)) &&
        !(isDecreed && a.ceremony) &&
        !(isCollected && isBare(a))),
  )
}

/** An overview says so in its first paragraphs. */
const LEAD = 3
