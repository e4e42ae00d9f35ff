/** How the genre tells what a document says. Normalised script. */

/** What parties sign, by its kind. */
const PAPER =
  '(?:协议书?|备忘录?|协定|意向书?|纪要|意见|合同|合约|契约|责任书|承诺书|公报|声明|条款|安排|公约|盟约书?|守则|附函|约定书|》)'

/** 《…条例》规定: what is laid down for all, not signed; a 合作办法 is. */
const DECREE = '[^,]{0,40}(?:条例|(?<!(?:合|协)作[^《》]{0,12})法|细则)》'

/** The document speaks: 协议明确…, 备忘录提出…, 《…》指出. */
export const DOCUMENT_SAYS = new RegExp(
  `^(?![^,]{0,12}(?:[按照据]|(?:落实|履行|执行)[^,]{0,20}?${PAPER}|提出[^,]{0,4}意见)|${DECREE})[^,将]{0,40}?${PAPER}[^,]{0,4}?(?:还|也|亦|中|均|共同|同时)?` +
    '(明确|约定|规定|提出|指出|确定|确立|[载写列订注]明|明[订定]|写得[^,]{1,3}|列出|突出|强调|要求|重申|提到)',
)

/** A sentence told after the document: 根据协议, 按照备忘录约定, 透过此签约内容, 在更新的备忘录下. */
export const BY_DOCUMENT = new RegExp(
  '^(?:另|又|据悉|而|同时|其中)?,?(?:根据|依据|按照|依照|遵照|依|按|透过|通过|在)[^,。;]{0,60}?(?:协议|协定|备忘录|意向书|纪要|意见|合同|约定|' +
    '框架|方案|共识|责任书|合约|契约|公约|备忘|意向|签约内容|》)[^,。;]{0,8}?(?=,|双方|[两三各]|将|$)',
)

/** What the document is about: 合作内容包括…, 涵盖…等领域. Group 1 is where the matter begins. */
export const CONTENT = new RegExp(
  '(?:(?<!宗旨|原则|目标|目的)(?:合作|协作|协议|备忘录|约定|主要|具体|交流|签约|服务|协定)的?(?:主要|重点|具体)?' +
    '(?:内容|范围|范畴|领域|(?:方面|方式|形式)(?=包[括含]|涵盖)|事项|条款|项目)[^,;:]{0,6}?(?:主要|重点|具体|共)?' +
    '(?:包括了?|包含|涵盖了?|涉及|集中在|聚焦|有(?![关利效助序力])|为(?!了)|是)|' +
    '(?:合作|协作)(?:主要|重点|具体)?(?:包括了?|包含|涵盖了?)|' +
    '(?:协议书?|备忘录|协定|意向书|责任书|内容|》)[^,;:的]{0,6}?(?:主要|重点|具体|共)?(?:包括了?|包含|涵盖了?|涉及))' +
    '(?:以下)?[^,。;:]{0,10}?[:,]?',
)

/** 节目内容包括…, 业务范围涵盖…: what a body does or shows, not what was agreed. */
export const OTHER_CONTENT =
  /(?:节目|栏目|主业|(?<!合作)业务|经营|营业|展览|展出|课程|演出|会议|报告|考察|参观)[^,;:]{0,4}(?:内容|范围|范畴|领域|项目)/

/** 涵盖…, 包括… at the head of a chunk: the document named before goes on. */
export const CONTENT_GOES_ON = /^(?:主要|重点|具体)?(?:内容)?(?:涵盖|包括|包含)了?/

/** 明确加强…, at the head of a chunk behind the signing: the document goes on. */
export const DOCUMENT_GOES_ON = /^(?:并|双方)?(?:明确|约定|商定|提出|规定|同意|宣示|承诺|决定|确定)(?!了)/

/** 就A、B作出规定: what the document provides for. */
export const PROVIDES = new RegExp(
  '^(?:[^,就对]{0,20}(?:协议书?|备忘录|协定|意见|》))?(?:同时|并|还|另外)?(?:就|对|从|围绕|针对)([^,]{6,150}?)等?(?:具体|相关)?(?:事宜|事项|' +
    '工作|机制|方面)?[作做][出了][^,]{0,6}(?:规定|约定|安排)',
)

/** A list set off as the main matter: 以A、B等为主要合作内容. */
export const MAIN_MATTER = /以(?=.{6,200}?为(?:主要|重点|核心)(?:合作)?(?:内容|领域|方向))/

/** 签署协议，成立联合实验室: an institution founded by the signing itself. */
export const FOUNDS = new RegExp(
  '^(?:并|双方|[自从由据]此|共同|联合|合作|宣布|正式|决定|携手|积极|探索)*(?:成立|建立|设立|组建|共建)(?!了|于)[^,]{2,40}' +
    '(?:小组|制度|机制|委员会|办公室|专班|会议|平台|中心|基地|实验室|研究[院所]|[学分医]院|[分学]校|园区|示范区|联盟)',
)

/** 明确了建立…机制. */
export const FOUNDED = /^了(?=(?:建立|成立|设立|组建|构建)[^,]*(?:制度|机制|小组|平台|中心)$)/

/** 合作内容如下: the matter stands behind the colon. */
export const CONTENT_HEADING = /(?:合作|协作|协议|备忘录|主要)的?内容(?:如下)?$/

/** The end of MAIN_MATTER's list. */
export const MAIN_MATTER_END = /等?为(?:主要|重点|核心)(?:合作)?(?:内容|领域|方向)/

/** A sentence whose subject is the document, not its signing. */
export const DOCUMENT_LEADS =
  /^(?:这份|该份?|本|此份?)?(?:谅解|合作|框架|战略){0,3}(?:备忘录|协议书?|协定|意向书|《[^》]{2,40}》)(?![^,]{0,4}(?:签|由|在|的))/

/** …，并强调…: the document says more. Group 1 is the verb. */
export const DOCUMENT_ADDS = /^(?:并且?|还|也|同时)?(强调|指出|提出|重申|要求)/

/** 根据协议, 按照约定: told alone in front of what the document provides. */
export const FOLLOWS_DOCUMENT =
  /^(?:根据|依据|按照?|依照|遵照|依|在)[^,]{0,50}?(?:协议|协定|备忘录?|意向书?|纪要|意见|合同|约定|框架|合约|契约|公约|》)[^,]{0,8}$/

/** 年均值达标的, 签约后, 以断面水质为依据, 四小时内: on what condition and when, the term itself still to come. */
export const CONDITION =
  /^(?!.*[^,]将)[^,]{2,40}(?:的|(?<![课小工学按及准临同])时|[之以]?(?<!前|售|课)后|之?前|的话|前提下|情况下|[时年月日天周]内|为(?:考核|计算|评价)?(?:依据|基准|标准|准|前提))$|^(?:今后|未来|近|下)[^,]{0,6}(?:时期|阶段|期间?)$|^(?:如|若|凡|一旦|遇)[^,]{2,30}$/
