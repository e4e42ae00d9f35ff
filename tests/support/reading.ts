import type { Article, Evidence, Summary } from '../../lib/types'

/** A summary that states nothing. */
export const EMPTY: Summary = {
  kind: 'none',
  documents: [],
  parties: [],
  signatories: [],
  participants: [],
  date: null,
  place: null,
  events: [],
  commitments: [],
  announced: [],
}

/** An invented article and a summary of it made by hand, for what shows and corrects summaries. */
export const article: Article = {
  url: 'https://news.example/a.html',
  title: '岚州市交通局与青禾县政府签署合作协议',
  source: '岚州日报',
  author: '许砚秋',
  publishedAt: '2023-04-12',
  script: 'hans',
  paragraphs: [
    '4月11日，岚州市交通局局长邵行简与青禾县县长温若谷在岚州签署《公路养护合作协议》。',
    '根据协议，市交通局将从两个方面予以支持：一是两年内安排养护资金3000万元；二是培训技术人员。',
    '青禾县政府承诺，年底前完成配套道路建设。副市长季怀山出席签约仪式。',
  ],
  html: '',
}

/** Evidence of the nth occurrence of some words. */
export function evidenceOf(text: string, paragraph: number, nth = 0): Evidence {
  const whole = paragraph === -1 ? article.title : (article.paragraphs[paragraph] ?? '')
  let start = whole.indexOf(text)
  for (let n = 0; n < nth; n += 1) start = whole.indexOf(text, start + 1)
  if (start === -1) throw new Error(`${text} does not stand in paragraph ${paragraph}`)
  return { paragraph, start, end: start + text.length }
}

const date = { text: '4月11日', iso: '2023-04-11', evidence: evidenceOf('4月11日', 0) }
const place = { text: '岚州', evidence: evidenceOf('岚州', 0, 1) }

export const summary: Summary = {
  kind: 'signing',
  documents: [{ title: '公路养护合作协议', type: '合作协议', evidence: evidenceOf('公路养护合作协议', 0) }],
  parties: [
    { name: '岚州市交通局', aliases: ['市交通局'], evidence: evidenceOf('岚州市交通局', 0) },
    { name: '青禾县政府', aliases: [], evidence: evidenceOf('青禾县政府', 2) },
  ],
  signatories: [
    {
      name: '邵行简',
      title: '岚州市交通局局长',
      represents: '岚州市交通局',
      party: 0,
      basis: 'position',
      evidence: evidenceOf('邵行简', 0),
      titleEvidence: evidenceOf('岚州市交通局局长', 0),
      representsEvidence: evidenceOf('岚州市交通局', 0),
    },
    {
      name: '温若谷',
      title: null,
      represents: '青禾县政府',
      party: 1,
      basis: 'said',
      evidence: evidenceOf('温若谷', 0),
      titleEvidence: null,
      representsEvidence: null,
    },
  ],
  participants: [{ name: '季怀山', title: '副市长', role: 'attendee', evidence: evidenceOf('季怀山', 2) }],
  date,
  place,
  events: [{ documents: [0], parties: [0, 1], signatories: [0, 1], date, place }],
  commitments: [
    {
      by: '市交通局',
      to: null,
      force: 'agreed',
      text: '两年内安排养护资金3000万元',
      amounts: ['3000万元'],
      deadline: '两年内',
      evidence: evidenceOf('两年内安排养护资金3000万元', 1),
    },
    {
      by: '市交通局',
      to: null,
      force: 'agreed',
      text: '培训技术人员',
      amounts: [],
      deadline: null,
      evidence: evidenceOf('培训技术人员', 1),
    },
    {
      by: '青禾县政府',
      to: null,
      force: 'pledged',
      text: '年底前完成配套道路建设',
      amounts: [],
      deadline: '年底前',
      evidence: evidenceOf('年底前完成配套道路建设', 2),
    },
  ],
  announced: [{ count: 2, of: '方面', evidence: evidenceOf('两个方面', 1) }],
}
