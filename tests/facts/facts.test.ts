import { describe, expect, test } from 'vitest'
import { correct } from '../../lib/corrections'
import { citationOf } from '../../lib/facts/citation'
import { markdownSummary, plainSummary } from '../../lib/facts/copy'
import { groupsOf } from '../../lib/facts/groups'
import { factsOf } from '../../lib/facts/keys'
import { lengthOf } from '../../lib/facts/length'
import { sentenceAround } from '../../lib/facts/sentence'
import { wordsOf } from '../../lib/facts/words'
import { translator } from '../../lib/i18n'
import { summaryTables } from '../../lib/i18n/tables'
import { article, evidenceOf, summary } from '../support/reading'

/** Doubles 3 and drops 局, so that offsets move both ways. */
const convert = (text: string) => {
  const at = (offset: number) => text.slice(0, offset).replaceAll('局', '').replaceAll('3', '33').length
  return { text: text.replaceAll('局', '').replaceAll('3', '33'), at }
}

describe('keys', () => {
  test('are one for each fact, also where two share their evidence', () => {
    const shared = summary.commitments[0]
    if (!shared) throw new Error('no commitment')
    const keys = factsOf({ ...summary, commitments: [shared, shared] }).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('do not depend on the order of the lists', () => {
    const turned = { ...summary, parties: [...summary.parties].reverse() }
    const keys = (one: typeof summary) => new Set(factsOf(one).map(({ key }) => key))
    expect(keys(turned)).toEqual(keys(summary))
  })
})

describe('words in the script shown', () => {
  const words = wordsOf(article, convert)

  test('are slices of the converted paragraph', () => {
    expect(words.at(evidenceOf('岚州市交通局局长', 0))).toBe('岚州市交通长')
    expect(words.of('3000万元', evidenceOf('两年内安排养护资金3000万元', 1))).toBe('33000万元')
  })

  test('a composed name is converted on its own', () => {
    expect(words.of('甲乙局', evidenceOf('岚州', 0))).toBe('甲乙')
  })

  test('lead back to offsets of the page', () => {
    const evidence = evidenceOf('邵行简', 0)
    const shown = words.paragraph(0).text.indexOf('邵行简')
    expect(words.original(0, shown)).toBe(evidence.start)
    expect(words.original(0, shown + 3)).toBe(evidence.end)
  })
})

test('a sentence takes its end mark and the closing quotes along', () => {
  const text = '他说：“要落实。”大家赞成。会议结束！'
  const around = (start: number, end: number) => {
    const { start: from, end: to } = sentenceAround(text, { paragraph: 0, start, end })
    return text.slice(from, to)
  }
  expect(around(4, 6)).toBe('他说：“要落实。”')
  expect(around(9, 10)).toBe('大家赞成。')
  expect(around(14, 15)).toBe('会议结束！')
})

describe('groups of commitments', () => {
  test('go by the full name of the party', () => {
    expect(groupsOf(summary).map(({ by, indices }) => [by, indices])).toEqual([
      ['岚州市交通局', [0, 1]],
      ['青禾县政府', [2]],
    ])
  })

  test('an announced number is held against the list that follows it', () => {
    expect(groupsOf(summary)[0]?.announced).toEqual([{ index: 0, count: 2, listed: 2 }])
  })

  test('an announced number at the end of a list is held against what stands before it', () => {
    const announced = [{ count: 12, of: '方面', evidence: { paragraph: 2, start: 17, end: 20 } }]
    expect(groupsOf({ ...summary, announced })[1]?.announced).toEqual([{ index: 0, count: 12, listed: 1 }])
  })

  test('a pledge of the same party is not counted as listed', () => {
    const pledged = summary.commitments.map((one, n) =>
      n === 1 ? { ...one, force: 'pledged' as const } : one,
    )
    expect(groupsOf({ ...summary, commitments: pledged })[0]?.announced[0]?.listed).toBe(1)
  })

  test('what is asked of others comes last', () => {
    const urged = summary.commitments.map((one, n) => (n === 0 ? { ...one, force: 'urged' as const } : one))
    expect(groupsOf({ ...summary, commitments: urged }).map((group) => group.urged)).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('copies', () => {
  const source = {
    article,
    url: 'https://news.example/2023/04/t_1.html',
    corrected: correct(article, summary, []),
    words: wordsOf(article, (text) => ({ text, at: (offset) => offset })),
    t: translator('hans', summaryTables),
  }

  test('plain text has each fact, and says what was inferred', () => {
    const text = plainSummary(source)
    expect(text).toContain('签署人：邵行简 岚州市交通局局长 代表 岚州市交通局 [推断：按职务归属]')
    expect(text).toContain('- 两年内安排养护资金3000万元 [约定] 3000万元 期限 两年内')
    expect(text).toContain('日期：4月11日 (2023年4月11日)')
  })

  test('both end with where and when the page was published, and its address as it is', () => {
    const end = /来源：.*\n.*发布：.+\n.*https:\/\/news\.example\/2023\/04\/t_1\.html>?$/
    expect(plainSummary(source)).toMatch(end)
    expect(markdownSummary(source)).toMatch(end)
  })

  test('Markdown keeps characters that mean something in it', () => {
    const title = { ...article, title: '*甲*_乙_' }
    const words = wordsOf(title, (text) => ({ text, at: (offset) => offset }))
    expect(markdownSummary({ ...source, article: title, words }).split('\n')[0]).toBe('## \\*甲\\*\\_乙\\_')
  })

  test('what is not stated is said to be so', () => {
    const none = { ...summary, place: null, events: [] }
    expect(plainSummary({ ...source, corrected: correct(article, none, []) })).toContain('地点：未说明')
  })

  test('a citation follows GB/T 7714 in the page’s own script', () => {
    expect(citationOf(article, '', '2024-01-02')).toBe(
      '许砚秋. 岚州市交通局与青禾县政府签署合作协议[EB/OL]. 岚州日报, 2023(2023-04-12)[2024-01-02]. https://news.example/a.html.',
    )
    const bare = { ...article, author: null, publishedAt: null, url: '' }
    expect(citationOf(bare, 'https://x.example/', '2024-01-02')).toBe(
      '岚州日报. 岚州市交通局与青禾县政府签署合作协议[EB/OL]. [2024-01-02]. https://x.example/.',
    )
  })
})

test('length counts characters without spaces, and at least a minute', () => {
  expect(lengthOf({ ...article, paragraphs: ['一 二　三', '𠮷'] })).toEqual({ characters: 4, minutes: 1 })
})
