import type { Random } from './random'

/** What a generated article reports. Places and people are put together from characters: none of them is real. */
export interface Story {
  day: string
  iso: string
  place: string
  type: string
  title: string
  sides: [Side, Side]
  promises: { by: string; text: string; amounts: string[]; deadline: string | null }[]
}

interface Side {
  name: string
  person: string
  position: string
}

const FIRST = [...'青临望栖澄枫砚云霁朔岚汀沅溟皋隰']
const SECOND = [...'湖溪岭川泽原浦洲岩澜峪渚']
const SURNAMES = [...'甲乙丙丁戊己庚辛壬癸']
const GIVEN = [...'平望远舒景行知澄怀瑾若谷临川映雪听松']
const OFFICES = [
  '水务厅',
  '质监局',
  '市场监管局',
  '农业农村厅',
  '教育厅',
  '交通运输厅',
  '林草局',
  '商务厅',
  '科技厅',
  '卫生健康委',
]
const HEADS: Record<string, string> = { 厅: '厅长', 局: '局长', 委: '主任' }
const TYPES = ['合作备忘录', '战略合作协议', '框架协议', '责任书', '共建协议', '合作协议']
const THEMES = [
  '节水型城市',
  '质量强省',
  '智慧农业',
  '绿色交通',
  '食品安全',
  '生态修复',
  '科技创新',
  '公共卫生',
]
const VERBS = ['支持', '推进', '加大', '完善', '建立', '开展', '落实', '优化']
const OBJECTS = [
  '灌区节水改造',
  '检验检测平台建设',
  '干部人才培训',
  '数据共享机制',
  '联合执法行动',
  '标准体系研究',
  '示范基地建设',
  '品牌培育工作',
]
const DEADLINES = ['三年内', '年底前', '五年内', '两年内']
const FILLER = [
  '双方一致认为，要把握机遇，深化合作，共同推动各项任务落地见效。',
  '会议指出，近年来各地各部门密切协作，相关工作取得了积极进展。',
  '下一步将健全工作机制，明确责任分工，定期会商重大事项。',
  '有关负责人介绍，此次合作涉及面广、内容丰富，对当地发展具有重要意义。',
  '与会人员还实地察看了项目现场，听取了情况汇报，并就具体问题进行了交流。',
]

const placeFor = (random: Random) => random.pick(FIRST) + random.pick(SECOND)

function sideFor(random: Random): Side {
  const office = random.pick(OFFICES)
  const city = random.chance(0.5)
  const name = city ? `${placeFor(random)}市人民政府` : `${placeFor(random)}省${office}`
  const person = random.pick(SURNAMES) + random.pick(GIVEN) + random.pick(GIVEN)
  return { name, person, position: city ? '市长' : (HEADS[office.at(-1)!] ?? '主任') }
}

function otherSide(random: Random, one: Side): Side {
  for (;;) {
    const side = sideFor(random)
    if (side.name !== one.name && side.person !== one.person) return side
  }
}

export function storyFor(random: Random): Story {
  const one = sideFor(random)
  const sides: [Side, Side] = [one, otherSide(random, one)]
  const [year, month, day] = [2012 + random.below(13), 1 + random.below(12), 1 + random.below(28)]
  const type = random.pick(TYPES)
  const promises = Array.from({ length: 2 + random.below(5) }, (_, index) => {
    const amounts = random.chance(0.3) ? [`${1 + random.below(90)}.${random.below(9) + 1}亿元`] : []
    const deadline = random.chance(0.3) ? random.pick(DEADLINES) : null
    const money = amounts[0] === undefined ? '' : `，安排资金${amounts[0]}`
    const text = `${deadline ?? ''}${random.pick(VERBS)}${random.pick(OBJECTS)}第${index + 1}期${money}`
    return { by: random.pick(sides).name, text, amounts, deadline }
  })
  return {
    day: `${month}月${day}日`,
    iso: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    place: placeFor(random),
    type,
    title: `共建${random.pick(THEMES)}${type}`,
    sides,
    promises,
  }
}

/** Words without meaning but with the spread of a real vocabulary, so that no two articles are near-duplicates. */
function noise(random: Random): string {
  const words = Array.from({ length: 10 + random.below(20) }, () =>
    String.fromCharCode(0x4e00 + Math.floor(random.below(10_000) * (random.below(1_000) / 1_000))),
  )
  return `${words.join('')}。`
}

export function bodyFor(
  { day, place, promises, sides, title }: Story,
  random: Random,
  length: number,
): string[] {
  const [one, other] = sides
  const paragraphs = [
    `${day}，${one.name}${one.position}${one.person}与${other.name}${other.position}${other.person}在${place}签署《${title}》。`,
    ...promises.map(({ by, text }) => `根据协议，${by}将${text}。`),
  ]
  let size = paragraphs.join('').length
  while (size < length) {
    const sentences = Array.from({ length: 4 }, () =>
      random.chance(0.4) ? random.pick(FILLER) : noise(random),
    )
    paragraphs.push(sentences.join(''))
    size += sentences.join('').length
  }
  return paragraphs
}
