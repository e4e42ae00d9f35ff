import { GIVES, OFFERED } from '../lexicon/modality'
import { headOf } from './terms'
import type { Opening, Words } from './types'

/** From when on, how often, how long: what makes a present tense a promise. */
const WHEN =
  '(?:(?:自|从)?(?:\\d{1,4}|今|明|后|下|本|即日|首|来|同)?(?:学年度?|年度?|学期|个?月|周|日|季)?起|即日起|未来[^,]{0,4}?|今后|日后|' +
  '(?:未来|今后)?[一二两三四五六七八九十\\d]{1,3}[年个][月]?[内间]|每(?:逢)?(?:[一二三两]?[年月周季日天]|学期|学年|季度|梯次)[^,]{0,5}?)'

/** What a speaker's side does from now on, or takes on, told in the present. */
const OFFER = new RegExp(
  `^(?:也|则|还|都|并|更)?(?:(?:${WHEN}){1,2}(?:[^,]{0,4}?(?:为|向|对|给)[^,]{1,14}?)?${GIVES}|` +
    '(?:负责(?!人)|保证|每(?:公顷|亩|吨|人|团)[^,]{0,4}?(?:补助|补贴)|(?:免费|无偿)(?:为|向|提供|开放)|会拿出|会把))',
)

/** 学校每学期派十名教师…, 农会负责集货: a speaker's own side, without a mark of promise. */
export function offer({ rest, from, span, scene, bodies }: Words): Opening | null {
  if (
    !scene.speech ||
    !OFFERED.test(rest) ||
    /(?<![能可])将/.test(rest) ||
    /了(?!解)|[曾已]|过(?!程)/.test(rest)
  )
    return null
  const led = headOf(rest, span, bodies)
  if (!led || !OFFER.test(rest.slice(led.end))) return null
  return { mark: 'vow', at: from + led.end, subject: led.subject, bare: false }
}
