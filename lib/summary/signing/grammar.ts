/**
 * The grammar of the signing clause, over the word classes of clauses/lexicon.ts. Every pattern is anchored at both ends: it
 * is tried on the classes in front of a signing verb (or of a ceremony) from each word on, so that what it names stands next to the
 * verb, and the first word that fits wins.
 *
 * P person  U role without a name  O organisation  L place  D document  T time  j 与、和  c comma  a manner  b 并
 * R 代表  S 双方  B 由  g 就…  i 在…  A attends  m 来到  x y other words (y up to three characters)
 */

/** Further words that may stand between the signers and the verb: 就…事宜, 在…下, 在《…》上, 共同, 当天, 进行了现场(签约). */
const BETWEEN = '(?:[aTyr]|[gi](?:c(?![agiTRb]))?|c(?=[agiTRb]))*(?:Er?a*)?'
/** 甲、乙, 丙和丁; a role without a name can be in the list. */
const SIGNER = '(?:(?:[OLxyM]{1,3}j)?[OLxyS]{0,3}P|[OL]{0,2}U)'
const FIRST = '(?:P|O?U)'
const JOIN = '[aiTg]*(?:c?j{1,2}c?|c)a*'
const PAIR = `${FIRST}(?:${JOIN}${SIGNER})+`
const LIST = `${FIRST}(?:${JOIN}${SIGNER})*`
/** A party as it stands: an organisation, a place, or words that the mention stage does not know. */
const NAME = '[LOxy]{1,4}'
/** The same where the mention stage knows it. */
const KNOWN = '[xyL]{0,2}[OL]'
/** Whom they sign for: 双方, 甲局和乙局; can be left out. */
const TARGET = `(?:(?<target>(?:${NAME}|S)(?:jc?(?:${NAME}|S))*)[LOxyS]{0,2})?`
/** Another of the list whose name the mention stage does not know. */
const UNKNOWN = `(?:${JOIN}${NAME}U?x?)?`
/** 甲 or who is not known by name, and whom they sign for; 作为 may say it as well. */
const PRESENTED = '(?:[LOxy]{0,3}P|[LOxy]{1,4})'
const FOR = `a*(?:R|a(?=[OLxy]{1,3}c))(?:${NAME}|S)`
/** One party or several. */
const NAMED = `${NAME}(?:jc?${NAME})*`
const NAMES = `${NAME}(?:(?:[aT]{0,3}jc?a?|(?<=[LO])c(?=[LO]))${NAME})+`

export interface Pattern {
  /** What the explanation calls it. */
  name: string
  form: RegExp
  /** Nothing is joined to the front of what it names. */
  alone?: boolean
}

const pattern = (name: string, form: string): Pattern => ({ name, form: new RegExp(`^${form}$`, 'd') })

/** The pattern that says for whom the first signer signs, however many sign with them. */
export const FIRST_FOR = '甲代表A与乙签署'

/** The pattern that names who signs behind 由. */
export const BY_SIGNERS = '由甲、乙代表签署'

/**
 * Patterns whose `signers` (and `more`) sign, tried in order. `target` is whom they sign for, `other` the party across the table
 * that signs without a name.
 */
export const SIGNER_PATTERNS: readonly Pattern[] = [
  pattern('甲、乙代表某人签署', `B(?<signers>[LOxy]{0,3}${LIST})${BETWEEN}RP${BETWEEN}`),
  pattern('甲代表某人与乙签署', `(?<signers>P)a*RPa*c?j(?<more>[LOxy]{0,3}P(?:${JOIN}${SIGNER})*)${BETWEEN}`),
  pattern(
    FIRST_FOR,
    `(?<signers>P)${BETWEEN}R(?<target>${NAMED})a*c?a*j(?<more>[LOxy]{0,3}P(?:${JOIN}${SIGNER})*)${UNKNOWN}${BETWEEN}`,
  ),
  pattern(
    '甲代表A,乙代表B,丙代表C签署',
    `(?<target>(?<signers>P${FOR}(?:${JOIN}${PRESENTED}${FOR})+))(?:c?b|c)?${BETWEEN}`,
  ),
  pattern(
    'A由甲、B由乙代表签署',
    `(?<target>(?<signers>[OLxy]{1,3}BPR?(?:${JOIN}[OLxy]{1,3}BP)+))y?(?:${BETWEEN}R|a)?${BETWEEN}`,
  ),
  pattern(
    '甲代表A与乙代表B签署',
    `(?<signers>P)a*R(?<target>${NAME}|S)a*(?:c?jc?|c)a*(?<more>[LOxy]{0,3}P)a*R(?<target2>${NAME}|S)[LOxyS]{0,2}(?:c?b|c)?${BETWEEN}`,
  ),
  pattern('甲、乙代表…签署', `(?<signers>${PAIR})[xyS]{0,2}${BETWEEN}R${TARGET}(?:c?b|c)?${BETWEEN}`),
  pattern('甲、乙,三方签署', `(?<signers>${PAIR})(?:[aiT]|c(?=[aiT]))*(?:jj)?c?S[xy]?${BETWEEN}`),
  pattern('甲、乙作为…代表签署', `(?<signers>${PAIR})aS?[UR]${BETWEEN}`),
  pattern(
    '甲、乙介绍…,并代表…签署',
    `(?<signers>${PAIR})[xyS]{0,2}[aZ]*K[^.sPWHKRVFX]{0,10}c?b${BETWEEN}R${TARGET}${BETWEEN}`,
  ),
  pattern(
    '甲、乙代表A、B与C签署',
    `(?<signers>${PAIR})${BETWEEN}R(?<target>${NAMED})c?j(?<other>${NAME})${BETWEEN}`,
  ),
  pattern('甲会见乙,并代表…签署', `(?<signers>P)a*M(?<more>[LOxy]{0,3}P)c?b${BETWEEN}R${TARGET}${BETWEEN}`),
  pattern(
    '甲访问…,并代表A与乙签署',
    `(?<signers>P)[aT]*[^.sPWHKVFXZRN]{1,8}c[ab]{1,3}R(?<target>${NAMED})a*j(?<more>[LOxy]{0,3}P)${BETWEEN}`,
  ),
  pattern('甲代表A与各…负责人签署', `(?<signers>P)${BETWEEN}R(?<target>${NAME})a*j[LOxy]{0,3}U${BETWEEN}`),
  pattern('甲代表A与B签署', `(?<signers>P)${BETWEEN}R(?<target>${NAME})a*j(?<other>${NAMED})${BETWEEN}`),
  pattern(
    '甲到A与乙签署',
    `(?<signers>P)[aTMy]{0,5}[mA][LOxy]{0,3}[aM]*c?j(?<more>[LOxy]{0,3}P)${BETWEEN}(?:R${TARGET}${BETWEEN})?`,
  ),
  pattern(
    '由甲率团,…前往A与乙签署',
    `B(?<signers>[LOxy]{0,3}P)M[^.sWHKVFXZR]{0,30}c[ai]*m[LOxy]{0,3}a*j(?<more>[LOxy]{0,3}P)${UNKNOWN}c?${BETWEEN}`,
  ),
  pattern(
    '甲率团与乙会晤,并签署',
    `(?<signers>P)[aTM]{1,3}j(?<more>[LOxy]{0,3}P)a*M[^.sPWHKVFXZR]{0,6}c?b${BETWEEN}`,
  ),
  pattern('甲作为首席代表与…代表签署', `(?<signers>P)a[LOxy]{1,3}a*j[LOxy]{1,3}[RU]${BETWEEN}`),
  pattern('甲作为A代表与B签署', `(?<signers>P)a*(?<target>[LO][LOxy]{0,2})Ra*j(?<other>${NAME})${BETWEEN}`),
  pattern('甲、乙肯定…,并签署', `(?<signers>${PAIR})a*[xy][^.sPWHKRVFXZEfNOL]{0,10}cba*`),
  pattern('甲、乙发言,并共同签署', `(?<signers>${PAIR})a*E?M?K[xy]?c?ba*`),
  {
    ...pattern(
      '甲…,与乙代表…签署',
      `(?<signers>P)[aT]*[^.sPWHKVFXZIfN]{1,8}c[aTi]*j(?<more>[LOxy]{0,3}P)${BETWEEN}R${TARGET}${BETWEEN}`,
    ),
    alone: true,
  },
  pattern('甲代表…签署', `(?<signers>P)[xyS]{0,2}${BETWEEN}R${TARGET}(?:c?b)?${BETWEEN}`),
  pattern('A由甲代表签署', `(?<target>${KNOWN}[xy]?)a*B(?<signers>P)${BETWEEN}(?:R${BETWEEN})?`),
  pattern(BY_SIGNERS, `B(?<signers>[LOxy]{0,3}${LIST})${BETWEEN}(?:R${BETWEEN})?`),
  pattern(
    '甲代表A出席…,并与B签署',
    `(?<signers>P)a*R${TARGET}a*A[^.sPWHKM]{0,8}c?bj(?<other>${NAME})${BETWEEN}`,
  ),
  pattern('甲、乙代表…出席并签署', `(?<signers>${LIST})a*R${TARGET}a*A[^.sPWHKM]{0,8}c?b${BETWEEN}`),
  pattern('甲主持…,并与B签署', `(?<signers>P)a*[HA][^.sPWKM]{0,8}c?ba*j(?<other>${NAME})${BETWEEN}`),
  pattern('甲出席…,并与乙签署', `(?<signers>P)a*A[^.sPWHKM]{0,10}c?bj(?<more>[LOxy]{0,3}P)${BETWEEN}`),
  pattern(
    '甲、乙出席…,并代表…签署',
    `(?<signers>${LIST})a*A[^.sPWHK]{0,10}c?b${BETWEEN}R${TARGET}${BETWEEN}`,
  ),
  pattern(
    '甲、乙出席…并致辞,代表…签署',
    `(?<signers>${PAIR})a*A[^.sPWHKc]{0,10}ba*Kc[ab]*R${TARGET}${BETWEEN}`,
  ),
  pattern('甲、乙出席…并签署', `(?<signers>${LIST})a*A[^.sPWHK]{0,10}c?b${BETWEEN}`),
  pattern(
    '甲出席…,代表A与B签署',
    `(?<signers>P)a*A[^.sP]{0,14}c[ab]*R(?<target>${NAME})j(?<other>${NAME})${BETWEEN}`,
  ),
  {
    ...pattern('甲与B签署', `(?<signers>P(?:a*c?ja*${SIGNER})*)[aTi]*c?j(?<other>${NAMED})U?${BETWEEN}`),
    alone: true,
  },
  { ...pattern('甲与各…代表签署', `(?<signers>P)[aTi]*j[xy]{1,2}R${BETWEEN}`), alone: true },
  {
    ...pattern(
      '甲…,分别与乙、丙签署',
      `(?<signers>P)[aT]*[^.sPWHKVFXZIfN]{1,8}c[aTi]*j(?<more>[LOxy]{0,3}P(?:${JOIN}${SIGNER})*)${UNKNOWN}${BETWEEN}`,
    ),
    alone: true,
  },
  pattern('甲…,并与B签署', `(?<signers>P)a*[^.sPWHKOLVFXZM]{1,8}c?ba*j(?<other>${NAMED})U?${BETWEEN}`),
  pattern('甲与乙签署', `(?<signers>${LIST})${BETWEEN}`),
]

/** Patterns whose `names` (and `more`) are the parties. */
export const PARTY_PATTERNS: readonly Pattern[] = [
  {
    ...pattern(
      'A…,与B签署',
      `(?<names>O|L(?![xy]))[^.sPWKVFXZ]{1,14}c[aTimb]{0,4}y?[aTi]{0,3}j(?<more>[LO][LOxy]{0,3}(?:jc?${NAME})*)${BETWEEN}`,
    ),
    alone: true,
  },
  pattern('A与B签署', `(?<names>${NAMES}(?:gc${NAMES})*S?)[UR]?(?:[giaTyrD]|c(?=[agiT])|(?<=[gia])c)*`),
  {
    ...pattern(
      'A在…与B签署',
      `(?<names>${KNOWN})[aT]{0,2}y?i[aTi]{0,2}j(?<more>${NAME}(?:jc?${NAME})*)S?(?:[giaTyrD]|c(?=[agiT]))*`,
    ),
    alone: true,
  },
  {
    ...pattern(
      'A与B举行…,签署',
      `(?<names>${KNOWN}a?ja?${KNOWN}|[xyL]{0,2}L(?:j[xyL]{0,2}L)+x)S?[giaT]*Er?[xyL]{0,2}M?[xy]?(?:c?ba*|ca*|a+)?`,
    ),
    alone: true,
  },
  pattern(
    '甲去某地,与B签署',
    `P[aT]*[^.sPWKVFXZA]{1,10}c[aTi]{0,4}j(?<names>[LO][LOxy]{0,3})(?:[giaTyrD]|c(?=[agiT]))*`,
  ),
]

/** In front of a ceremony: A与B(战略合作协议)签约仪式, A与B举行…签约仪式. */
export const CEREMONY_PATTERN: Pattern = pattern(
  'A与B…签约仪式',
  `(?<names>${NAMES})(?:[giaTy]*Er?(?:[^cs.P]*|[^s.P]{0,30}D)|[giaTyrxDQFfLSV]*|[fxya][xyfLOjDa]{0,12})`,
)
