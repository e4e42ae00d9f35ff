import { beginning } from '../../clauses/first'

/** How the genre marks what will be done, what is hoped for, what is praised. Normalised script. */

/** 将 as the mark of the future, and 会 as Hong Kong and Taiwan write it: not 即将, 必将, 将军, 将来, 社会. */
export const SHALL = new RegExp(
  '(?<=[每明]年|未来|今后|日后|后续|[也亦还])会(?![议员长见谈计馆场])|(?<![即必定势终准麻])将(?!军|近|来|领|士|帅|才|错就错|信将疑)(?:会|要)?|' +
    '(?<![社机大年协都商工员议金讨览总联农渔公进事峰展盛谈友聚合晚乐动布介流体领省建开与参赴闭教妇]|[与和同对]我)会(?=(?:在[^,]{1,10})?(?:' +
    '每|[与和][^,]{2,20}(?:合作|携手|共同|加强|保持|紧密|探讨|研究)|为|向|把|将|拿出|派|资助|补助|分别|安排|优先|免费|培训|引[入进]|倾(?:全力|力)|全力|开放|负责|投入|接待|派|收购|采购|' +
    '加强|支持|鼓励|推动|继续|持续|秉[持承]|协助|提供|促进|尽可能|共同|积极|进一步|探讨|扩大|争取|成立|设立|研究|举办|推出|落实|配合|增加|深化|合作|相互|互相|一起|携手|联合|致力|完善|保持|优化|健全|就[^,]{2,20}(?:保持|加强|开展|继续)))',
  'g',
)

/** A speaker's own will: 愿与…, 一定会…, 会延续…. */
export const VOW = new RegExp(
  '愿(?![景望者])(?:意|同|与|和|为|以|进一步|继续|在|积极|全力|携手|共同|充分|主动|深入|不断|努力|加强|深化)|乐意|乐于|一定会|定当|一定(?=认真|全力|全面|珍惜|努力|尽[力快]|按|履行|[做抓管用办建]好|加强|支持|主动|积极|继续|严格|坚决)|(?<![社机大年协])会(?:继续|延续|持续|一如既往|进一步|全力|积极|不断|' +
    '努力|加强|认真|尽快|尽力|大力)|承诺(?![书函人大会内事制重活、]|以后|之|践诺)|允诺|应允|答应',
)

/** Both sides settle something: 双方商定, 两地同意. */
export const RESOLVE =
  /(?:并且?)?(?:一致|共同|均)?(?:同意|商定|约定|议定|决定|(?:承诺|允诺|应允|答应)(?![书函])|决心|致力于|达成(?:共识|一致)(?!(?:意见|看法)?[之以]?[后前的])|共议|认同(?=应|要|将|在[^,]{2,40}基础上)|明确(?=$|,|由|将(?!来)|在)|(?:拟|计划|预计|预定)(?=[在就于自]|共同|联合|合[作办]|携手|共建|开展|建立|举[办行]|[今明下]))/

/** What is hoped of others or of the future. Nothing that stands under it is a promise. */
export const HOPE =
  /希望|希冀|(?<!充满)期待|期望|期盼|期许|盼望|祝愿|预祝|相信|坚信|深信|盼(?=[双两望将能未])|冀望|有望|呼吁|力争能|建议|欢迎/

/**
 * What is said of the act, not promised: significance, effect, praise. At the head of a chunk it ends a
 * promise.
 */
export const APPRAISAL = new RegExp(
  '^(?:这|此举|此次|本次)?(?:也|更|既|都|还)?(?:是|标志[着著]?|意味[着著]|有利于|有助于|必将|势必|定将|对于?[^,]{2,40}(?:意义|作用|影响)|' +
    '具有[^,]{0,20}意义|翻开|掀开|开启了?|迈出|奠定|进入了?|拉开)',
)

/** What lies behind: nothing that begins so is undertaken now. */
export const PAST = new RegExp(
  '^(?:近年来?|近几年|多年来?|长期以来|一直以来|以来|过去|此前|去年|前年|目前|当前|截至|据统计|自[^,]{0,12}以来|[^,]{0,12}以来$)|已(?:经|先后|' +
    '累计)?[^,]{0,6}(?:了|成|完成)',
)

/** An aim stated beside the act. */
export const AIM = /^(?:旨在|目的是|目标是|意在|以期)/

/** Effects, not acts: what stands behind 将 when an affair, not a body, is meant. */
export const EFFECT = new RegExp(
  '^(?:会|要)?(?:可(?!持)|使|令|让|有助|有利|有力|极大|大大|对[^,]*(?:作用|意义|影响)|为[^,]{2,30}(?:提供(?:新|示范|契机)|注入|开辟|增添|奠定|打下)|迈[上入进出]|进入|翻开|开启|掀开|向前|成为|是|更?能够?(?![源力量耗效])|更加(?!重视|支持|注重|关注|努力|积极|主动)|再[上次]|得到|获得|' +
    '起到|产生|带来|面临|迎来|达到|呈现|不再|有[^,]{0,12}(?:参加|出席|到场))',
)

/** What stands behind 将 when an event is scheduled: 将签署…, 将举行仪式, 将于明日启程. */
export const EVENT = new RegExp(
  '^(?!派|组[织团]|参加|邀请|接待)(?:于|在[^,]{2,16})?[^,以为]{0,10}(?:(?:签署|签订|缔结|(?<!次)签约(?!为))(?!的)|举行[^,]{0,10}仪式|(?:[举办行]{2}|[承主]办)[^,]{0,20}(?:节|文化季|嘉年华|大会|博览会|展会|' +
    '比赛|典礼|晚会)|生效|开幕|闭幕)|^于[^,前]{0,16}(?:开学|开业|开馆|开工|投产|竣工|通车|启用|运营|举行|举办|召开)|' +
    '^(?:于[^,]{1,16}|在[^,]{1,16})?(?:启程|搭机|离[港澳京台境]|返[港澳京台程])',
)

/** A sum that somebody puts in: 拟投资20亿元, 总投资不低于1000亿元. */
export const SUM =
  /(?:拟|计划|规划|预计)[^,]{0,16}?(?:投资|投入|出资|授信|购买|采购|捐赠)|(?:总投资|投资总额|授信|出资|捐赠)[^,了]{0,8}?\d[\d.]*[余多]?[万亿]/

/** What each party does under an agreement. */
export const ALLOTS =
  /提供|负责(?!人|同志)|承担|牵头|出资|投入|选派|派遣|委派|给予|接收|免费|开放|捐[资赠]|拨付|编列|配送/

/** 感谢甲局答应…: what somebody is thanked for. */
export const THANKS = /感谢|感激/

/** 感谢甲局展现诚意，愿意…: who is thanked, and goes on. */
export const THANKED = /(?:感谢|感激)[^,]{6,80}$/

/** 标志着双方将…: what the signing means, whatever it names. */
export const SIGNIFIES = /标志[着著]?(?!性)|意味[着著]|象征[着著]?/

/** Leave to do something is no undertaking: 双方可签订…. */
export const MAY = /^[^,]{0,12}?可(?:以|签|就|在|根据|视|按|另)/

/** What the sides do by rule, told without 将: 双方每两年举行一次…. */
export const RECURRING = /每(?:[两三半几]?年|月|季度?|学期|周)|定期|不定期|轮流/

/** Verbs that commitments begin with. */
const VERBS =
  '加强|推进|推动|实行|采取|借助|建立|健全|完善|开展|支持|提供|提升|提高|促进|实施|加大|加快|深化|强化|发挥|构建|打造|建设|共享|设立|成立|组织|培养|搭建|优化|创新|' +
  '拓展|扩大|探索|协助|帮助|落实|围绕|制定|开放|确保|保障|鼓励|引导|合作|联合|互相|相互|定期|不定期|举办|召开|实现|参与|整合|发展|培育|规范|严厉打击|打击|严格|依法|坚持|' +
  '秉[持承]|本[着著]|遵循|结合|利用|依托|聚焦|致力|服务|维护|协同|助力|推广|创建|融入|完成|履行|接受|做好|抓好|抓|统筹|配合|引进|投入|投资|增加|减少|合力|努力|争取|力争|巩固|' +
  '延伸|改善|改革|畅通|简化|对接|选派|派遣|委派|互派|互认|互免|互设|共建|共同|共商|携手|牵头|负责(?!人|同志)|凝聚|树立|发扬|狠抓|明确|增强|防范|防控|落细|细化|给予|指导|协调|' +
  '沟通|交流|通报|互通|保护|宣传|普及|传播|研发|开发|应用|转化|增设|增派|放宽|降低|取消|免除|采购|销售|出资|筹集|安排|执行|遵守|承担|结为|试点|启动|尊重|利用|运用|' +
  '集成|统一|坚决|坚定|始终|全力|全面|全程|大力|积极|认真|切实|不断|充分|[着著]力|深入|主动|进一步|继续|持续|共谋|优先|重点|扎实|稳步|有效|有序|逐步|及时|广泛|密切|' +
  '按照|针对|紧紧|紧密|牢牢|稳妥|适时|尽快|尽早|抓紧|常态化|制度化|合理|科学|勇于|敢于|善于'

const ACTS = `将|要|并|且|还|再|以|在|就|从|对|为|向|与|把|通过|${VERBS}`

/** Whether words begin as an undertaking does. */
export const ACT_START = new RegExp(`^(?:${ACTS})`)

const ADVERBS = '每|同意|定期|不定期|应|须|各自|分别'

/** An act, or what can stand in front of one besides verbs, behind whoever acts. */
export const ACT_OR_ADVERB = new RegExp(`^(?:${ACTS}|${ADVERBS})`)

/** The characters that ACT_OR_ADVERB begins with: asked of every character behind which a subject may end. */
export const beginsAct = beginning(`${ACTS}|${ADVERBS}`)

/** Whether words begin with a verb of doing: for telling lists of acts from lists of fields. */
export const VERB_START = new RegExp(`^(?:${VERBS})`)

/** How an act begins behind 本人承诺，: a duty, or what will not be done. */
export const VOWED_ACT = new RegExp(
  `^(?:不|决不|绝不|坚决|一定|保证|自觉|[今明后]年|即日起|[^,]{1,6}[内后起](?=[^,])|每|优先|为|向|对|把|以|${VERBS})`,
)

/** An act told alone at the head of a paragraph, as its title: 加强商务合作。 */
export const ACT_TITLE = new RegExp(`^\\s*(?:${VERBS})[^,;:。将了过]{2,14}。$`)

/** 要 as a demand, wherever it stands. */
export const DEMANDED =
  '(?<![需主重必只紧首摘概纪想简扼不又还正快就])要(?!求|素|点|闻|务|件|害|是|么|道|塞|人|员|案|领|义|旨|价)|务必|必须'

/** The same at the head of a chunk, after whoever is asked: 要…, 各部门要…, 务必…. */
export const DEMAND = new RegExp(`^(.{0,24}?)(?:还|也|更|都|均|一定|特别|尤其|切实|同时)?(?:${DEMANDED})`)

/** What is given or taken on. */
export const GIVES =
  '(?:会|愿|可|免费|无偿|负责(?!人)|保证|提供|派|安排|补助|资助|补贴|开放|接待|捐|拨|拿出|编列|提拨|拨付|开办|增[开设]|收购|采购|承担|负担|选派|派驻|邀请|招收|保留|优先|以每)'

/** What every offer holds. */
export const OFFERED = new RegExp(`${GIVES}|每(?:公顷|亩|吨|人|团)`)

/**
 * Organs and ranks that a promise sets up; such a clause is a commitment of its own beside the fields of
 * cooperation.
 */
export const INSTITUTION = /(?:成立|建立|设立|组建)[^,]{0,30}(?:小组|制度|机制|委员会|办公室|专班|会议)/

/** 将 as 把: 将A纳入B. */
export const HANDLES =
  /^将(?!把)[^,]{1,40}?(?:纳入|列入|列为|作为|打造[成为]|建设[成为]|转化|融入|落[到实]|贯穿|应用|细化|分解|引入|引进|结合|推向|转变|[合归]并|并入|更名|改[名为]|传递|传[到给]|[送带]到|用[于到作])/

/** 将 as 把 whatever stands before it: 甲局将书画赠与乙区, 我们也将其复制到…. */
export const GIVES_AWAY =
  /^将(?:其[一-龥]{1,3}[到为给成入至]|[^,]{1,30}(?:赠[与予送]|移交|授予|颁发|送到|献给|转交|递交))/
