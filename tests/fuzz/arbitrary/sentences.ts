import fc from 'fast-check'

/** Sentences as reports of signings have them, from invented people: what random pieces hardly ever make. */
const PEOPLE = [
  '林书白',
  '欧阳海棠',
  '甄予',
  '司徒望山',
  '陆 明',
  '乌兰·其其格',
  '约翰·史密斯',
  '張曉嵐',
  '余某',
]
const ORGANISATIONS = [
  '澜江省水利厅',
  '望川市人民政府',
  '国家某某总局',
  '青湖大学附属医院',
  '东岬集团有限公司',
  '粤川两省质监局',
  '瀾江縣檢察院',
  '我局',
  '中国某某协会（以下简称“协会”）',
]
const TITLES = [
  '厅长',
  '党组书记、局长',
  '副市长',
  '董事長',
  '党委副书记、校长',
  '法定代表人',
  '（正厅级）巡视员',
]
const DOCUMENTS = [
  '《共建节水城市合作备忘录》',
  '《战略合作框架协议》',
  '合作协议',
  '《关于<河湖>管护的协定》',
  '《備忘錄》',
  '责任书',
]
const DATES = [
  '3月25日',
  '2021年3月25日上午',
  '近日',
  '二〇二一年三月',
  '110年10月13日',
  '8月30日至31日',
  '去年底',
]
const PLACES = ['在望川', '在澜江省会议中心', '于线上', '在北京、上海两地', '']
const ACTS = ['签署', '签订了', '簽署', '共同签署', '拟签署', '未能签署', '代表双方签署', '签约', '续签']
const PLEDGES = [
  '将支持望川市实施灌区改造，三年内安排资金1.2亿元',
  '承诺于2025年底前完成改造',
  '一是建立联席会议制度；二是共享数据；三是联合执法',
  '要求各地抓好落实',
  '希望双方深化合作',
  '等8个方面开展合作',
  '（一）加强会商。（二）互派干部',
]

const one = (list: readonly string[]) => fc.constantFrom(...list)
const person = fc
  .tuple(one(ORGANISATIONS), one(TITLES), one(PEOPLE))
  .map(([organisation, title, name]) => `${organisation}${title}${name}`)
const persons = fc
  .array(person, { minLength: 1, maxLength: 4 })
  .chain((all) => one(['、', '与', '和', '，', '分别与']).map((by) => all.join(by)))
const bodies = fc
  .tuple(one(ORGANISATIONS), one(['与', '和', '同', '、']), one(ORGANISATIONS))
  .map((parts) => parts.join(''))

/** A whole sentence of one of the forms of the genre. */
export const sentences = fc.oneof(
  fc
    .tuple(one(DATES), persons, one(PLACES), one(ACTS), one(DOCUMENTS))
    .map(([d, p, l, a, x]) => `${d}，${p}${l}${a}${x}。`),
  fc
    .tuple(one(DATES), bodies, one(PLACES), one(ACTS), one(DOCUMENTS))
    .map(([d, b, l, a, x]) => `${d}，${b}${l}${a}${x}。`),
  fc.tuple(persons, one(ACTS), one(DOCUMENTS)).map(([p, a, x]) => `${p}分别代表双方${a}${x}。`),
  fc
    .tuple(persons, one(['出席', '见证', '主持', '共同见证了', '出席并讲话']))
    .map(([p, how]) => `${p}${how}签字仪式。`),
  fc
    .tuple(one(['根据协议，', '双方商定，', '']), one(ORGANISATIONS), one(PLEDGES))
    .map(([by, o, p]) => `${by}${o}${p}。`),
  fc
    .tuple(person, one(['表示，', '强调，', '指出：“']), one(PLEDGES))
    .map(([p, said, what]) => `${p}${said}${what}。`),
)
