import type { ParsedSave } from '../../lib/store/messages'
import type { Article, Summary } from '../../lib/types'
import { EMPTY } from '../support/reading'

/** Evidence for the first place where the words stand. */
export function spot(article: Article, words: string) {
  const paragraphs = [...article.paragraphs.keys()]
  const paragraph = paragraphs.find((index) => article.paragraphs[index]!.includes(words))
  if (paragraph === undefined) throw new Error(`not in the sample: ${words}`)
  const start = article.paragraphs[paragraph]!.indexOf(words)
  return { paragraph, start, end: start + words.length }
}

/** An invented signing: two invented offices of invented places. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  const paragraphs = changes.paragraphs ?? [
    '3月25日，青湖省水务厅厅长甲平川与临溪市市长乙望舒在临溪签署《共建节水城市合作备忘录》。',
    '根据备忘录，青湖省水务厅将支持临溪市实施灌区节水改造，三年内安排资金1.2亿元。',
    '临溪市人民政府将完善水价机制，关停超采水井。',
  ]
  return {
    url: 'https://news.example.cn/2021/03/26/art_100.html',
    title: '青湖省水务厅与临溪市签署合作备忘录',
    source: '青湖水务报',
    author: null,
    publishedAt: '2021-03-26',
    script: 'hans',
    html: paragraphs.map((text, index) => `<p data-paragraph="${index}">${text}</p>`).join(''),
    ...changes,
    paragraphs,
  }
}

/** What a careful reader finds in `sampleArticle()`. */
export function sampleSummary(article: Article): Summary {
  const at = (words: string) => spot(article, words)
  const date = { text: '3月25日', iso: '2021-03-25', evidence: at('3月25日') }
  const place = { text: '临溪', evidence: at('临溪') }
  return {
    ...EMPTY,
    kind: 'signing',
    documents: [
      { title: '共建节水城市合作备忘录', type: '合作备忘录', evidence: at('共建节水城市合作备忘录') },
    ],
    parties: [
      { name: '青湖省水务厅', aliases: [], evidence: at('青湖省水务厅') },
      { name: '临溪市人民政府', aliases: ['临溪市'], evidence: at('临溪市人民政府') },
    ],
    signatories: [
      {
        name: '甲平川',
        title: '厅长',
        represents: '青湖省水务厅',
        party: 0,
        basis: 'position',
        evidence: at('甲平川'),
        titleEvidence: at('厅长'),
        representsEvidence: at('青湖省水务厅'),
      },
      {
        name: '乙望舒',
        title: '市长',
        represents: '临溪市',
        party: 1,
        basis: 'position',
        evidence: at('乙望舒'),
        titleEvidence: at('市长'),
        representsEvidence: at('临溪市'),
      },
    ],
    date,
    place,
    events: [{ documents: [0], parties: [0, 1], signatories: [0, 1], date, place }],
    commitments: [
      {
        by: '青湖省水务厅',
        to: '临溪市',
        force: 'agreed',
        text: '支持临溪市实施灌区节水改造，三年内安排资金1.2亿元',
        amounts: ['1.2亿元'],
        deadline: '三年内',
        evidence: at('支持临溪市实施灌区节水改造，三年内安排资金1.2亿元'),
      },
      {
        by: '临溪市人民政府',
        to: null,
        force: 'pledged',
        text: '完善水价机制',
        amounts: [],
        deadline: null,
        evidence: at('完善水价机制'),
      },
    ],
  }
}

let captures = 0

export function sampleSave(changes: Partial<ParsedSave> = {}): ParsedSave {
  const article = changes.article ?? sampleArticle()
  return {
    type: 'store/save',
    captureId: `capture-${String(++captures).padStart(8, '0')}`,
    article,
    summary: changes.article ? EMPTY : sampleSummary(article),
    corrections: [],
    block: article.html,
    readAt: '2026-01-02T03:04:05.000Z',
    engine: '0.1.0',
    into: null,
    copyOf: null,
    ...changes,
  }
}
