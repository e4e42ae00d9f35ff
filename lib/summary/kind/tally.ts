import { numeral } from '../../numerals'
import type { Clause } from '../clauses/tokens'
import { matches } from '../matches'

/** How many papers or projects the text says were signed, instead of naming them. */
export interface Tally {
  count: number
  paragraph: number
  start: number
  /** The sum of a year, of a fair, of all times, not of one ceremony: 去年, 截至, 累计. */
  past: boolean
}

const NUMBER = '(?<n>\\d{1,5}|[一二两三四五六七八九十百千]+|[数几]十)(?:余|多|来|几)?'
const UNIT = '(?:项|份|个|宗|单|纸|件|笔|张)'
const SUM =
  '(?:[了过新达逾近出]|共计?|超过?|总共|合共|一共|合计|累计|多达|一揽子|一批|一口气|项目|各类|涉外|全部){0,4}'
const PAPER = '(?:协议|协定|备忘录|MOU|意向书?|合同|合约|契约|订单|条约|文件|文本|安排|项目|议定书)'
const SIGN = '(?:签署|签订|签定|签约|续签|新签|签下|签了?|缔结|订立|换文)'
const GAIN = '(?:交换|达成|促成|斩获|收获|形成|揽下?)'
/** 网签合同7803份: contracts of private people in a statistic. */
const PUBLIC = '(?<!网)'

/** 今年以来共与23所高校签署: partners counted, over a time. */
const WITH_PARTNERS = new RegExp(
  `(?:共|累计|已|先后|陆续|总共|合共)(?:同|与|和)${NUMBER}(?:所|家|个|国|省|市|县)[^,。;:、]{0,12}?${SIGN}`,
  'g',
)

const FORMS: readonly RegExp[] = [
  `${PUBLIC}${SIGN}${SUM}${NUMBER}${UNIT}[^,。;:、]{0,14}?(?:${PAPER}|合作)`, // 签署31份协议
  `${PUBLIC}(?:${SIGN}|${GAIN})${SUM}${NUMBER}${UNIT}[^,。;:、]{0,14}?${PAPER}`, // 交换16份合作文本
  `${PUBLIC}(?:${SIGN}|${GAIN})[^,。;:的]{0,24}?${PAPER}[^,。;:的\\d]{0,3}?${NUMBER}${UNIT}`, // 签订投资协议132份
  `${PUBLIC}(?:签约|签订|签署)${SUM}${NUMBER}(?:项|宗|单|个(?:合作)?项目|份)`, // 签约26项
  `${NUMBER}${UNIT}[^,。;:、的]{0,12}?${PAPER}[^,。;:、的]{0,8}?(?:签约|签署|签订|出炉|达成)`, // 14个项目成功签约
  `(?:形成|达成|取得)的?${NUMBER}项[^,。;:]{0,8}成果`, // 论坛形成的369项务实合作成果
]
  .map((form) => new RegExp(form, 'g'))
  .concat(WITH_PARTNERS)

/** A tally that is only meant to be reached. */
const PLANNED = /将|拟|预计|计划|有望|力争|届时|争取|目标|预期|筹备|征集|待签|再签|未/
const PAST = /去年|前年|上年|累计|截至|截止|以来|年来|迄今|至此|至今|历年|全年|上半年|一季度/

const LONGEST_LEAD = 60

/** Every such count of a sentence, in order of the forms. */
export function talliesOf({ sentence: { text, paragraph, start } }: Clause): Tally[] {
  return FORMS.flatMap((form) =>
    matches(form, text).flatMap((match) => {
      const n = match.groups?.n ?? ''
      const count = /^[数几]/.test(n) ? 20 : (numeral(n) ?? 0)
      const lead = text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index + match[0].length)
      if (PLANNED.test(lead)) return []
      return [
        { count, paragraph, start: start + match.index, past: PAST.test(lead) || form === WITH_PARTNERS },
      ]
    }),
  )
}
