/**
 * Who can undertake something, as the genre writes it. Normalised script; sources: the genre itself, read
 * page by page.
 */

/** Letters that stand for provinces, regions and countries in 皖赣质监, 中港各自, 甘青两省. */
const SHORT = '京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕秦吉闽贵黔粤青藏川琼港澳台中深'

/** Units that are counted when several act together: 两省, 三校, 四地公安机关. */
const UNITS = '地|省|市|县|区|国|州|校|院|局|厅|部|所|行|司|岸|馆|会|社|家|大|港|城|镇|企|方'

/** All parties together. Matched against the whole subject. */
export const BOTH = new RegExp(
  '^(?:[一-龥·]{0,6}?(?:' +
    '(?:合作|协议|签约|校地|校企|政企|银企|军地|院地|局校|部省)?(?:双方|[两三四五六七八多各]方)' +
    '(?:单位|部门|公司|企业|政府|学校|高校|领导|代表)?|' +
    `两(?:个|家|所)?(?:${UNITS})(?!级)[一-龥]{0,10}?|两[个家所][一-龥]{0,8}(?:单位|商会|协会|学校|大学|公司|企业|政府|部门|机构|城市|组织|基金会|研究院)|[一-龥]{1,4}各自)|` +
    `两者|(?:任何?|每|另)一方|他方|[一-龥]{0,2}[校院馆局署处会市县]长们|[两三四][省市县区]一[省市县区校][一-龥]{0,6}|` +
    `(?:[${SHORT}]{2,6}|上述|以上)?(?:[三四五六七八九十]|\\d{1,2})(?:个|家|所)?(?:${UNITS})(?!级)[一-龥]{0,10}?|` +
    `[${SHORT}]{2,5}(?:质监|海关|税务|公安|检察|警方|边检|政府|市监|市场监管|部门|法院|文旅|人社|交通|司法)` +
    `[一-龥]{0,4}|[${SHORT}]{2,4})(?:主要|重点|共同|各自|将|均|都|还|也)*$`,
)

/** What words for several hold: a number, or the letters of places. BOTH and COUNTED_TOGETHER fit no words without. */
export const SEVERAL = new RegExp(`[双两三四五六七八九十多各任每另他们\\d${SHORT}]`)

/** Heads of what is counted or compared, not of somebody: 两国贸易额, 双方关系. */
export const MEASURE = /(?:额|率|量|值|规模|面积|水平|优势|资源|关系|友谊|人民|民众|居民|群众)$/

/** Several named, then counted: 甲、乙两地公安机关; the head counted, the rest beside it: 两地检察机关、公安机关. */
export const COUNTED_TOGETHER = new RegExp(
  `[、和与].{1,12}[两三四五六七八\\d](?:${UNITS})(?!级)[一-龥]{0,10}$|^[两三四五六]地[一-龥]{2,6}(?:、[一-龥]{2,6}){1,3}$`,
)

/** Words that lead a pronoun or a general word back to the speaker's own body. */
export const OWN = new RegExp(
  '^(?:我们|我方|本(?:校|院|局|市|县|区|省|行|公司|集团)|该(?:校|院|局|市|县|区|省|行|所|公司|集团|中心|镇|会|馆)|学校|学院|医院|公司|集团|银行|[校院署厂馆宫庙寺狱警园店]方|' +
    '全(?:市|县|区|省|校|局|行|院|镇))$',
)

/** The heads of bodies that act. Used when no mention ends there. */
export const BODY_END = new RegExp(
  '(?:局|厅|部|委|署|省份|城市|院|校|所|处|馆|社|会|团|队|行|集团|公司|大学|学院|中学|小学|海关|政府|党委|省|市|县|区|镇|乡|州|旗|国|方|部门|系统|机关|' +
    '组织|单位|企业|机构|商会|联盟|基金会|总队|支队|大队|分行|分公司|税务|质监|公安|法院)$',
)

/** Heads that name an affair, not a body: 双方合作将…, 协议的签署将…, 该项目将…. */
export const AFFAIR_END = new RegExp(
  '(?:签署|签订|签约|签|协议书?|协定|备忘录|意向书|》|合作|机制|活动|项目|工程|举措|仪式|实施|建设|发展|共建|协作|平台|会议|启动|成立|落地|关系|交流|工作|计[划画]|' +
    '成果|方案|论坛|政策|开展|此举|这|倡议|中心的?|年会|峰会|大会|展会|座谈会|交流会|推介会|博览会|运动会|发布会|机会|社会|校区|部分|内部|全部|此次|本次|下一步)$',
)

/** Words between one body and another that make them two subjects of one act. */
export const JOINED = /以及|[、和与及]/g

/** A preposition in front, a verb inside: more than the name of a party. */
export const MORE_THAN_NAME =
  /^(?:在|为|向|对|把|从|就|给|使|让|被|据|按|以|与|和|同)|[将了]|支持|推动|推进|建立|开展|加强/

/** Words that stand in no name: a stretch that holds one is more than a name. */
export const NOT_IN_NAME = new RegExp(
  '[在为向对把从就由给使让被将的是有了等此这\\s]|本次|首次|每次|支持|推进|推动|推广|深化|加强|提供|提升|促进|进一步|重点|开展|建立|围绕|落实|希望|相信|协议|备忘录|借助|依托|利用|发挥|感谢|授予|要求|' +
    '^(?:与|和|同|以|按|经|因|如|若)',
)

/** 与乙政府携手…: the partner of an act; group 1 names it. */
export const PARTNER =
  /^(?:会|继续|进一步){0,2}[与和同]([^,]{2,20}?)(?:携手|共同|一道|联合|加强|开展|深化|建立|在|就|围绕)/

/** An act that takes several. */
export const TOGETHER_ACT = /^(?:共同|联合|携手)/

/** An act that nobody does alone. */
export const MUTUAL = /^(?:继续|进一步){0,2}(?:互相|相互|彼此|互[派认免设访助])/
