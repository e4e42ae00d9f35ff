/** Pages of any length in the style of the genre, invented, the same for the same size. */

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜']
const GIVEN = [...'文博雅静海棠书白明远志强晓峰丽华国栋建平思源雨辰子涵']
const CITIES = ['临江', '青石', '长桥', '南屏', '云岭', '白沙', '东湖', '高平']
const FIELDS = ['水利', '税务', '市场监管', '生态环境', '科技', '农业农村', '交通运输', '文化和旅游']
const ACTS = [
  '支持实施灌区节水改造，三年内安排资金1.2亿元',
  '建立联席会议制度，每年召开两次会议',
  '共建检验检测公共服务平台',
  '加大人才培养力度，每年培训干部200名',
  '推动产业转型升级',
]

export type Random = () => number

/** A generator that gives the same numbers for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
const person = (random: Random) => pick(random, SURNAMES) + pick(random, GIVEN) + pick(random, GIVEN)

function paragraph(random: Random): string {
  const field = pick(random, FIELDS)
  const city = pick(random, CITIES)
  const lead = `${pick(random, ['根据协议', '会上', '据介绍', '在签约仪式上'])}，`
  // In the genre's proportions: a long page reports few signings, and much of it is background.
  const kind = Math.floor(random() * 12)
  if (kind === 0)
    return `${lead}省${field}厅厅长${person(random)}、${city}市市长${person(random)}分别代表双方签署了《关于推进${field}工作的合作备忘录》。`
  if (kind < 4)
    return `${lead}双方将从五个方面开展合作：一是${pick(random, ACTS)}；二是${pick(random, ACTS)}；三是${pick(random, ACTS)}。`
  if (kind < 6)
    return `${city}市${field}局局长${person(random)}表示，将以此次签约为契机，${pick(random, ACTS)}，不断提高服务水平。`
  if (kind < 8)
    return `省${field}厅副厅长${person(random)}，${city}市委常委、副市长${person(random)}，市政府秘书长${person(random)}等出席签约仪式。`
  return `近年来，${city}市坚持以${field}工作服务发展大局，累计建成各类项目${Math.floor(random() * 90) + 10}个，群众满意度逐年提高，走出了一条符合本地实际的路子。`
}

/** Paragraphs of at least so many characters in all; the first reports a signing. */
export function story(characters: number, seed = 1): { title: string; paragraphs: string[] } {
  const random = seeded(seed)
  const city = pick(random, CITIES)
  const title = `省水利厅与${city}市人民政府签署合作备忘录`
  const paragraphs = [
    `3月25日，省水利厅与${city}市人民政府在${city}签署《共建节水型城市合作备忘录》。省水利厅厅长${person(random)}、${city}市市长${person(random)}代表双方签字。`,
  ]
  for (let length = paragraphs[0]?.length ?? 0; length < characters; ) {
    const next = paragraph(random)
    paragraphs.push(next)
    length += next.length
  }
  return { title, paragraphs }
}

/** The same as a page: breadcrumbs, advertisements, rankings and footers around it. */
export function page(characters: number, seed = 1): string {
  const { title, paragraphs } = story(characters, seed)
  const links = Array.from(
    { length: 40 },
    (_, n) => `<li><a href="/n/${n}.html">${n}号新闻：某地召开工作会议</a></li>`,
  ).join('')
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_某某新闻网</title>
<meta name="PubDate" content="2021-03-26 09:30"></head><body>
<div class="top"><ul class="nav">${links}</ul><div class="crumbs">您的位置：<a href="/">首页</a> &gt; <a href="/x">要闻</a></div></div>
<div class="main"><h1>${title}</h1><div class="info">来源：某水利报　发布时间：2021-03-26　【字体：<a>大</a> <a>中</a> <a>小</a>】</div>
<div class="content">${paragraphs.map((text) => `<p>　　${text}</p>`).join('\n')}<p>（责任编辑：某某）</p></div></div>
<div class="side"><h3>热点排行</h3><ul>${links}</ul></div><div class="foot">版权所有 某ICP备00000000号 联系电话：000-0000000</div></body></html>`
}
