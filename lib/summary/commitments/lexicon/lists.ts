import { NUMERAL } from '../../../numerals'

/** How the genre counts and lists what was agreed. Normalised script. */

/** A count with what is counted: 8个方面, 六项工作, 21项合作条款. Groups: count, what is counted. */
const COUNT =
  `([${NUMERAL}]{1,4})(?:个|大|条|点|类)?(?:重点|主要|具体|合作|关键|共同|优先)*` +
  '(方面|领域|层面|维度|板块|' +
  '项(?:[一-龥]{0,4}(?:条款|机制|工作|内容|措施|任务|合作|事项|举措|协议|服务|行动|责任|制度))?|' +
  '(?:条|点)(?:措施|意见|内容|要求|共识)|任务|举措|措施|内容|要求|意见)'

/**
 * 等七个方面 behind a list; group 1 is 等, without which the number has to be that of the list. Groups 2, 3 as in
 * COUNT.
 */
export const CLOSED_BY_COUNT = new RegExp(`(等(?:共|共计|在内的?)?)?(?:共计?)?${COUNT}`, 'g')

/** 从八方面…, 在8个方面…, 推进六项工作 in front of a list, or a list without an end. */
export const ANNOUNCED = new RegExp(COUNT, 'g')

/** What a list stands behind, the surer ones first. */
export const LIST_OPENERS: readonly RegExp[] = [
  /(?:包括了?|包含|涵盖了?|确立了?|明确了?|达成了?|约定了?|建立了|:)/g,
  /(?:(?<![存现所])在(?!线|校|职|内)|(?<!成)就(?!业|医|读|餐|近)|(?<!服)从(?!业|事|严)|围绕|针对|(?<![面绝应])对(?!口|接|外|标|话|象|策))/g,
]

/** A list that names fields without counting them. */
export const FIELDS =
  /等(?:多|各|诸多|相关|重点|重要)*(?:个|项)?(?:方面|领域|层面|面向|范畴|工作|项目|内容|事项)/

/** The clause goes over to another list of fields: …，并在A、B等方面…. */
export const NEXT_FIELDS =
  /^(?:并|且|重点|同时|另外|以及|还)+(?:将)?(?:在|围绕|就|从|对)[^,]{4,}(?:方面|领域|事宜|事项|面向)/

/** Ordinals of an enumeration, by family; group 1 is the number or the word. */
export const MARKERS: Readonly<Record<string, RegExp>> = {
  is: /(?:^|(?<=[。;:,!?\s”…、])|(?<![统唯之第万同单专归不])(?=一是))(?:其)?([一二三四五六七八九十]{1,3})(?:是(?!否)|则|(?=要))[,:]?/g,
  bracketed: /(?:^|(?<=[。;:,!?\s”…]))\(([一二三四五六七八九十]{1,3}|\d{1,2})\)[,、.]?/g,
  numbered: /(?:^|(?<=[。;:,!?\s”…]))(\d{1,2})(?:[.、](?!\d)|\))\s?/g,
  ordinal: /(?:^|(?<=[。;:,!?\s”…]))第([一二三四五六七八九十]{1,3})(?:[,、:是]|项,)/g,
  heading: /(?:^|(?<=[。;:…]\s{0,2}))([一二三四五六七八九十]{1,3})[、.,]/g,
  sequence: /(?:^|(?<=[。;:,!?\s”…]))(首先|其次|再次|再者|最后|此外)(?:是|要)?[,:]?/g,
  circled: /([①②③④⑤⑥⑦⑧⑨⑩])[、.]?/g,
  bulleted: /^\s*([•●■◆▪○·]|[.](?=[一-龥]))\s*/g,
  among: /(?:^|(?<=[。;:,!?\s”…]))其([一二三四五六])(?!是|则|要)[,、:]?/g,
}

/** What every marker holds: most paragraphs have none, and are asked once instead of once for each family. */
export const MARKED = new RegExp(
  '[一二三四五六七八九十](?:[是则要、.,)]|项,)|\\d(?:[.、](?!\\d)|\\))|第[一二三四五六七八九十]|其[一二三四五六]|首先|其次|再次|再者|最后|此外|' +
    '[①②③④⑤⑥⑦⑧⑨⑩•●■◆▪○·]|^\\s*[.]',
)

/** Lists of what is not undertaken: results, causes, practices. */
export const NOT_UNDERTAKEN =
  /成[绩效果就]|做法|经验|特[点色]|原因|问题|意义|优势|原则|背景|变化|突破|亮点|困难|不足|回顾|来看|体现在|感受|体会|倡议|建议|希望|期待|期望/

/** Lists of what is asked of others. */
export const ASKED = /要求|意见|强调|部署|做到|务必|必须|叮嘱|嘱托/

/** Words that promise in the lead of a list. */
export const PROMISING = /将|重点支持|给予[^,]{0,8}支持|承诺|力争|计划|从[^,]{1,10}方面/

/** The line of the editors: 责任编辑 is no 责任. */
export const BYLINE = /责任编辑|[责主]编:|校对:/

/** A site's notice about itself, which comes in numbered items like an agreement. */
export const NOTICE =
  /(?:不得|禁止|未经)[^,]{0,16}转载|转载[^,]{0,8}注明|原创作品|版权(?:均?属于|归|声明)|免责声明/
