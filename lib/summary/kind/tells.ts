import { CLASS } from '../clauses/lexicon'
import type { Token } from '../clauses/tokens'
import type { SigningAct } from '../signing/act'
import { CALLED_OFF, DECREE, OF_BODIES, PETITION, PRIVATE, PROGRAMME, REHEARSED } from './lexicon'

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

/** 省长签署政府令: an office signs by itself. */
export const isDecree = ({ clause, anchor, parties, signers }: SigningAct): boolean =>
  signers.length < 2 &&
  parties.length < 2 &&
  DECREE.test(clause.sentence.text.slice(anchor.end - clause.sentence.start))

/** A signature that makes no agreement between bodies: a decree, a petition, a player's contract. */
function isOther(act: SigningAct): boolean {
  const { text } = act.clause.sentence
  if (isDecree(act) || (PETITION.test(text) && BY_HAND.test(act.anchor.text))) return true
  return PRIVATE.test(text) && !isBetweenBodies(act)
}

/** What is done with a pen, whatever it is put under. */
const BY_HAND = /^签(?:名|字|下|上|署)?$/

/** Whether the paper is of the kind that bodies sign with each other. */
export const isBetweenBodies = ({ documents }: SigningAct): boolean =>
  documents.some((d) => OF_BODIES.test(d.text))

/** A ceremony that is rehearsed, called off, or an item of a programme. */
function isUnheld({ clause, anchor }: SigningAct): boolean {
  const { text, start } = clause.sentence
  const before = text.slice(0, anchor.start - start)
  const rest = text.slice(anchor.end - start)
  const listed = /环节$|、/.test(anchor.text) || /^[、和与及]/.test(rest)
  return REHEARSED.test(rest) || CALLED_OFF.test(rest) || (listed && PROGRAMME.test(before))
}

/** 理事长带头签署: of one signer what, and with whom, is not said. */
export const isBare = ({ signers, documents, targets, parties, onBehalf }: SigningAct): boolean =>
  signers.length < 2 && documents.length + targets.length + parties.length === 0 && !onBehalf

/** Whether an act alone shows that the page reports a signing: who signs, or which sides, or a ceremony that is held. */
export function tells(act: SigningAct): boolean {
  if (act.polarity !== 'actual' || act.reported || BLANK.test(act.clause.sentence.text)) return false
  if (isOther(act) || (act.ceremony && isUnheld(act))) return false
  if (act.signers.length > 0) return true
  const sided = act.parties.length > 1
  if (sided && act.parties.some((p) => p.known)) return true
  const { tokens } = act.clause
  const dated = tokens.some((t) => t.class === CLASS.time)
  if (act.ceremony) return dated || tokens.some((t) => t.class === CLASS.hold || t.class === CLASS.attend)
  const done = tokens[tokens.indexOf(act.anchor) + 1]?.class === CLASS.perfect
  const onStage = tokens.some(isStage)
  if ((done || onStage) && act.documents.some((d) => d.quoted)) return true
  const inFront = tokens.slice(0, tokens.indexOf(act.anchor))
  // 甲与某协会会长乙代表签约: a role that the grammar of signers does not read.
  if (inFront.some((t) => t.class === CLASS.person) && inFront.some((t) => t.class === CLASS.behalf))
    return true
  const paper = act.documents.length > 0 || tokens.some((t) => t.titled && t.class === CLASS.document)
  if (sided && paper && dated && isLead(act)) return true
  // 某大学与某集团签署协议: sides that nobody knows are a teaser's or a model's.
  if (sided) return false
  if (done && (onStage || isPledgedByMany(act)) && act.documents.length > 0) return true
  return paper && (dated || tokens.some((t) => t.class === CLASS.witness))
}

/** 甲讯与乙链签署协议: sides that nobody knows, on a day, where the headline tells of a signing as well. */
export const tellsOfStrangers = ({
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

/** Paragraphs in which a page says what it is about. */
const LEAD = 2
/** A whole sentence of the first paragraphs; what breaks off, or leaves the names out, is a teaser. */
const isLead = ({ clause: { sentence } }: SigningAct): boolean =>
  sentence.paragraph >= 0 &&
  sentence.paragraph < LEAD &&
  sentence.text.endsWith('。') &&
  !sentence.text.includes('某')
