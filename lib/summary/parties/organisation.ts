import { characters } from '../lexicon/characters'
import { remembering } from '../remember'

/**
 * When two names are of one organisation. Names are compared as the page writes them (normalised), no register is asked:
 * 国家质检总局 ~ 质检总局 ~ 总局, 渠阳县政府 ~ 渠阳县人民政府, 市质监局 ~ 望川市质监局, 岚大 ~ 岚光大学.
 */

/** The organisation that the page speaks for: 我校, 我局, 学校. */
const SELF =
  /^(?:我们|校(?=党|长|领导|纪|办)|我(?:校|院|局|市|县|区|省|司|所|会|国|镇|乡|中心|处|馆|站|部|厅|委|行|州|旗|公司|集团|园|分局|支队)|本(?:校|院|局|公司|集团)|学校|学院|我方)/

const beginsSelf = characters('我本校学')

/** A place that stands for its government. */
const PLACE_END = /(?:省|市|县|区|州|旗|镇|乡|盟)$/

/** A name without what its forms differ in: blanks, 国家, 人民, 大学 for 大. */
export const canonicalise = (name: string): string => (FORMS.test(name) ? withoutForms(name) : name)

/** The same for names that are asked about over and over. */
export const canonical = remembering(canonicalise)

/** What a name that has such forms holds. */
const FORMS =
  /[\s“”"'‘’()（）和及委]|^中(?:华|共)|国[立家]|[和王]国|人民|大学$|公司$|协会$|联合会$|[)）]$|检察?署$/

const withoutForms = (name: string): string =>
  name
    .replace(/(?<=.{3})[(（][^()（）]{4,}[)）]$/, '')
    .replace(/[\s“”"'‘’()（）]/g, '')
    .replace(/^中华人民共和国(?=.)/, '中国')
    .replace(/^(?:中共|国立|国家)(?=.{2})/, '')
    .replace(/(?:民主|人民|联邦)?(?:共和国|王国)(?=政府)/, '')
    .replace(/人民(?=政府|法院|检察院|医院)/g, '')
    .replace(/(?<=.)[和及](?=.)/g, '与')
    .replace(/(?<=.)大学$/, '大')
    .replace(/(?<=.{2})(?:股份)?(?:有限)?(?:责任)?公司$/, '')
    .replace(/(?<=.{2}[协联])合?会$/, '')
    .replace(/(?:地方)?(?:地|高等|高)?检察?署$/, '检')
    .replace(/委员会$/, '委')
    .replace(/管委$/, '管委会')

/** Whether a name is what the page calls its own body. */
export const isSelf = (name: string): boolean => beginsSelf(name.charCodeAt(0)) && SELF.test(name)

/** Whether every character of `short` stands in `long` in the same order. */
function isSubsequence(short: string, long: string): boolean {
  let i = 0
  for (const c of long) if (c === short[i]) i++
  return i === short.length
}

/** The place at the head of a name, as far as it ends in a unit of administration: 渠阳县 in 渠阳县人民政府. */
const placeHead = remembering((name) => /^.{1,12}?[省市县区州旗](?=.)/.exec(name)?.[0] ?? '')

/**
 * 青禾 for 青禾县, 青禾县政府, 临溪区 for 临溪区公所, 青峦控股 for 青峦控股集团. 甲大学 is no short form of 甲大学经济学院: what follows
 * makes it a unit of its own.
 */
function namesMore(short: string, long: string): boolean {
  const more = long.slice(short.length)
  return more === '集团' || (more === '委' && PLACE_END.test(short)) || RANKED.test(more)
}

const RANKED = /^[省市县区州旗镇乡]?(?:政府|公所)?$/

/** 某省青禾开发区 for 青禾市开发区. */
const dropsRank = (short: string, long: string): boolean =>
  short.includes('市') && RANK_INSIDE.test(short) && long.endsWith(short.replace(RANK_INSIDE, ''))

const RANK_INSIDE = /市(?=.{2})/

/** Whether the short name can be read as a form of the long one. Not symmetric in meaning, symmetric in use. */
export const sameOrganisation = (a: string, b: string): boolean => sameCanonical(canonical(a), canonical(b))

/** The same for names that are canonical already. */
export function sameCanonical(x: string, y: string): boolean {
  if (x === y) return true
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length < 2) return false
  // Most pairs are told apart here: neither begins with the other, and they end in different characters.
  if (long.startsWith(short)) return long.endsWith(short) || namesMore(short, long) || dropsRank(short, long)
  if (short.charCodeAt(short.length - 1) !== long.charCodeAt(long.length - 1)) return false
  if (long.endsWith(short) || dropsRank(short, long)) return true
  const place = placeHead(short)
  if (place && !long.includes(place.replace(/[省市县区州旗]$/, ''))) return false
  return contracts(short, long) && isSubsequence(short, long)
}

/** A contraction keeps the head of the name or of what follows its place (雄商: 高雄高商), 法院 none of 岚光大学法学院. */
const contracts = (short: string, long: string): boolean =>
  long.slice(0, 2).includes(short[0] ?? '') ||
  long[placeHead(long).length] === short[0] ||
  /^[省市县区州旗镇乡总]|.{4}/.test(short)

/**
 * 某县检察院 beside 某市某县人民检察院: the name as the position gives it, without the outer place and the solemn words but with
 * nothing contracted; a shorter one says too little by itself, and what the full name holds as it stands is said better by that.
 */
export const isLightForm = (short: string, full: string): boolean =>
  !full.includes(short) &&
  short.length * 2 >= full.length &&
  canonical(full).endsWith(canonical(short)) &&
  !isSelf(short)
