import type { Kind } from '../../types'
import { CLASS } from '../clauses/lexicon'
import type { Clause, Token } from '../clauses/tokens'
import type { SigningAct } from '../signing/act'
import { isRetold } from '../signing/retold'
import { sumsUp } from './overview'

/** A form to be filled in. */
const BLANK = /某某|××|XX|_{2,}/

/** 会上, 与会代表共同签署《…》: told as an event, though it names no side and no day. */
const isStage = ({ class: of, text }: Token): boolean =>
  of === CLASS.manner && /^(?:会[上后议]|仪式上|签约仪式上|活动[上中]|现场|随后|当场)/.test(text)

/** 村级领导签订了责任状, 与各科室签订了承诺书: letters that whole ranks sign, unless it is told as what is done down the ranks. */
function isPledgedByMany({ clause, anchor, documents }: SigningAct): boolean {
  const before = clause.tokens[clause.tokens.indexOf(anchor) - 1]?.class
  return (
    (before === CLASS.unnamed || before === CLASS.sides) &&
    documents.some((d) => /(?:责任[书状]|承诺书|军令状)$/.test(d.text)) &&
    !/层层|逐级|每年|年年|均|普遍/.test(clause.sentence.text)
  )
}

/** Whether an act alone shows that the page reports a signing: who signs, or which sides, or a ceremony that is held. */
function tells(act: SigningAct): boolean {
  if (act.polarity !== 'actual' || act.reported || BLANK.test(act.clause.sentence.text)) return false
  if (act.signers.length > 0) return true
  const sided = act.parties.length > 1
  if (sided && act.parties.some((p) => p.known)) return true
  const { tokens } = act.clause
  const dated = tokens.some((t) => t.class === CLASS.time)
  if (act.ceremony) return dated || tokens.some((t) => t.class === CLASS.hold || t.class === CLASS.attend)
  const done = tokens[tokens.indexOf(act.anchor) + 1]?.class === CLASS.perfect
  const onStage = tokens.some(isStage)
  if ((done || onStage) && act.documents.some((d) => d.quoted)) return true
  // 某大学与某集团签署协议: sides that nobody knows are a teaser's or a model's.
  if (sided) return false
  if (done && (onStage || isPledgedByMany(act)) && act.documents.length > 0) return true
  return act.documents.length > 0 && (dated || tokens.some((t) => t.class === CLASS.witness))
}

/** 甲讯与乙链签署协议: sides that nobody knows, on a day, where the headline tells of a signing as well. */
const tellsOfStrangers = ({
  polarity,
  reported,
  ceremony,
  parties,
  documents,
  clause,
}: SigningAct): boolean =>
  polarity === 'actual' &&
  !reported &&
  !ceremony &&
  parties.length > 1 &&
  documents.length > 0 &&
  clause.sentence.paragraph >= 0 &&
  clause.tokens.some((t) => t.class === CLASS.time)

/** 已与15个市签署: one side and a number of others, over the years. */
const WITH_MANY = /(?:已|先后|陆续|累计|分别)[^,。;]{0,8}[与和同]\s?(?:\d+|[一二三四五六七八九十多各])/

/** 1. 1953年:甲国与乙国签署…: an item of a list of what happened in which year. */
const YEAR_ITEM = /^(?:[^\d]{0,2}\d{1,2}[.、)]\s?)?(?:公元)?(\d{3,4})年[^,。;:]{0,8}[:—]/
/** Items with that many years are a chronicle. */
const FEWEST_YEARS = 3

/** The acts that are items of a chronicle. */
function chronicled(acts: readonly SigningAct[]): ReadonlySet<SigningAct> {
  const yearOf = (act: SigningAct) => YEAR_ITEM.exec(act.clause.sentence.text)?.[1]
  const items = acts.filter((a) => yearOf(a) !== undefined)
  return new Set(new Set(items.map(yearOf)).size < FEWEST_YEARS ? [] : items)
}

/** What the page does: report a signing, sum up several, or neither. Acts and clauses in order of the text. */
export function kindOf(all: readonly SigningAct[], clauses: readonly Clause[]): Kind {
  const history = chronicled(all)
  const acts = all.filter((a) => !history.has(a))
  const headline = acts.some((a) => a.polarity === 'actual' && a.clause.sentence.paragraph < 0)
  const told = acts.filter((a) => tells(a) || (headline && tellsOfStrangers(a)))
  // A headline tells of it as if done (即与某国签11份备忘录), the body says that it will be.
  const actual = acts.filter((a) => a.polarity === 'actual' && !a.reported)
  const onlyHeadline = (told.length > 0 ? told : actual).every((a) => a.clause.sentence.paragraph < 0)
  if (onlyHeadline && acts.some((a) => a.polarity === 'planned' && a.clause.sentence.paragraph >= 0))
    return 'none'
  if (sumsUp(clauses, told)) return 'overview'
  const first = told[0] ? acts.indexOf(told[0]) : acts.length
  const past = acts.filter((a) => a.polarity === 'past' && !a.reported && a.clause.sentence.paragraph < LEAD)
  const summed = past.find((a) => WITH_MANY.test(a.clause.sentence.text))
  if (summed && acts.indexOf(summed) < first) return 'overview'
  // 此次签署的《…意见》: the headline says that it happened, the body what it was.
  return told.length > 0 || (headline && acts.some(isRetold)) ? 'signing' : 'none'
}

/** An overview says so in its first paragraphs. */
const LEAD = 3
