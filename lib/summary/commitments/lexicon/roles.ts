/**
 * What a page calls a party after the kind of body that it is. Normalised script; source: the genre itself,
 * read page by page.
 */

const SCHOOL =
  /(?:大学?|学院|学校|[中小]学|[国高][中小]|高[职工商]|家商|商工|女中|职校|分校|党校|书院|系|幼儿园)$/
const FIRM =
  /公司|集团|企业|控股|科技|实业|物流|物业|商旅|酒店|饭店|超市|超商|商场|书店|工厂|厂$|驾校|旅[游行]社?$|花业|米业|渡假村|农场/
const POLICE = /公安|警|派出所/
const ARMY = /军|部队|[旅团]$|支队|武警/

/** X方, X里, 该X, 学校: a word for the kind of body, and the parties that are of it. The first row decides. */
export const ROLES: readonly (readonly [word: RegExp, party: RegExp])[] = [
  [/^(?:我们?|本|该)?(?:校方?|学校|院校|高校|校里)$/, SCHOOL],
  [/^(?:本|该)?(?:学院)$/, /学院/],
  [/^(?:本|该)?(?:院方|院里)$/, /院/],
  [/^(?:本|该)?医院$/, /医院|卫生院|院$/],
  [/^(?:本|该)?(?:公司|企业|集团|厂方|资方|业者|商家|企业方)$/, FIRM],
  [/^(?:本|该)?(?:银行|行方|分行|支行)$/, /银行|行$|信用社/],
  [/^警方|公安(?:机关)?$/, POLICE],
  [/^(?:军方|部队|官兵)$/, ARMY],
  [/^(?:宫|庙|寺)[方里院]?$|^寺院$/, /[宫庙寺观庵]/],
  [/^(?:狱|监)方$/, /监狱|看守所/],
  [/^(?:物业|物管)(?:公司|方)?$/, /物业/],
  [/^(?:业委会)$/, /业主委员会/],
  [/^[市县区乡镇]?妇联$/, /妇女联合会/],
  [/^[市县区乡镇]?残联$/, /残疾人联合会/],
  [/^[市县区]?工商联$/, /工商业联合会/],
  [/^(?:团委)$/, /共青团|团委/],
  [/^市[府里方]$|^市政府$/, /市(?:人民)?(?:政府)?$/],
  [/^县[府里方]$|^县政府$/, /县(?:人民)?(?:政府)?$/],
  [/^区[府里方]$|^区(?:公所|政府)$/, /区(?:人民)?(?:政府|公所)?$/],
  [/^镇[里方]$|^镇(?:公所|政府)$/, /镇(?:人民)?(?:政府|公所)?$/],
  [/^乡[里方]$|^乡(?:公所|政府)$/, /乡(?:人民)?(?:政府|公所)?$/],
  [/^公所$/, /公所$/],
  [/^省[里方]$|^省政府$/, /省(?:人民)?(?:政府)?$/],
  [/^村[里方]$|^村集体$/, /村/],
  [/^街道$/, /街道/],
]

/** 署方, 馆方: a side after the last letters of its name. Group 1 is the letter. */
export const SIDE_LETTER = /^(?:该|本)?([署馆会局所社园店台团队组])方$/

/** 甲方, 乙方: a side after its place in the document. */
export const SIDE_IN_DOCUMENT = /^[甲乙丙丁戊]方$/

/** Whatever tells a party's part: asked once, before the expressions above one by one. */
export const IN_ROLE = new RegExp(
  [SIDE_IN_DOCUMENT, /^[前后]者$/, SIDE_LETTER, ...ROLES.map(([word]) => word)]
    .map((p) => p.source)
    .join('|'),
)

/** What NAMED_SIDE ends in: texts without it are looked through once, not from every character on. */
export const NAMES_SIDES = /[甲乙丙丁戊]方”?\)/

/** 甲局(甲方), 甲局(以下简称“甲方”): group 1 ends in the name, group 2 is the side. */
export const NAMED_SIDE = /([^,;。、()]{2,40})\((?:以下)?(?:简称)?(?:为|:)?“?([甲乙丙丁戊]方)”?\)/g

/** The kind of a body without its own name: 县法院, 总会, 代表处. */
export const KIND_ONLY = new RegExp(
  '^(?:该|本)?(?:[省市县区州镇乡村厂校院]|全国|中央)?(?:(?<=^[省市县区州镇乡])(?:人民)?政府|公所|[一-龥]{0,2}(?:法院|检察院)|医院|卫生[院所]|(?<=^[省市县区州])[一-龥]{1,6}[局厅]|党校|' +
    '[总联公商协工农渔学]会|[一-龥]{0,2}(?:协会|工会|公会)|联合会|基金会|协进会|促进会|妇女?联(?:合会)?|残联|团委|工商联|管委会|居委会|业委会|业主委员会|' +
    '开发区|经开区|高新区|新区|街道|[中大]学|学院|中心|研究[院所]|代表处|办事处|分局|分署|[总支大中]队|消防站|海关|边检站|博物馆|图书馆|' +
    '供电公司|物流公司|电厂|[分支]行|监狱|部队|电视台|剧院|志愿服务队)$',
)
