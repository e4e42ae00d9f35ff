import { describe, expect, test } from 'vitest'
import { dateContext, findDates, isoAt } from '../../../lib/summary/dates'
import { resolveDate } from '../../../lib/summary/dates/resolve'
import { normalise } from '../../../lib/summary/normalise'

/** Text → the words of each date and its ISO form, on a page with that stamp. */
const read = (raw: string, stamp: string | null = null) => {
  const block = { paragraph: 0, raw, text: normalise(raw) }
  const context = dateContext(stamp, [block])
  return findDates(block).map((d) => `${raw.slice(d.start, d.end)} ${resolveDate(d, context)}`)
}

describe('dates', () => {
  test.each([
    ['2020年10月13日下午签署', null, ['2020年10月13日下午 2020-10-13']],
    ['二〇二〇年十月十三日', null, ['二〇二〇年十月十三日 2020-10-13']],
    ['民國109年10月3日', null, ['民國109年10月3日 2020-10-03']],
    ['8月30至31日', '2015-09-01', ['8月30至31日 2015-08-30/2015-08-31']],
    ['12月29日至30日', '2021-01-02', ['12月29日至30日 2020-12-29/2020-12-30']],
    ['10月13日', '2020-03-20', ['10月13日 10-13']],
    ['近日', '2020-03-20', ['近日 null']],
    ['昨天', '2018-12-08', ['昨天 2018-12-07']],
    ['今(25)日', null, ['今(25)日 null']],
    ['今(二十三)日', '2001-05-23', ['今(二十三)日 2001-05-23']],
    ['922日', '2017-09-25', ['922日 2017-09-22']],
    ['2012年3月', null, ['2012年3月 2012-03']],
    ['第3日、5日内、3号会议室、目前日益', null, []],
  ])('%s on a page of %s', (text, stamp, expected) => {
    expect(read(text, stamp)).toEqual(expected)
  })

  test('a bare day takes its month from the dateline, over the turn of a year too', () => {
    expect(read('新华社北京1月2日电 30日，双方签署协议', '2021-01-02')[1]).toBe('30日 2020-12-30')
  })
})

describe('the day that words of an article name', () => {
  const article = {
    title: '岚州与青禾签约',
    publishedAt: '2023-04-12',
    paragraphs: ['4月11日，双方在岚州签署协议。次日举行座谈。', '2022年3月5日至6日，双方已有会谈。'],
  }
  const at = (paragraph: number, words: string) => {
    const start = (article.paragraphs[paragraph] ?? '').indexOf(words)
    return isoAt(article, { paragraph, start, end: start + words.length })
  }

  test.each([
    [0, '4月11日', '2023-04-11'],
    [0, '11日', '2023-04-11'],
    [0, '4月11日，双方在岚州', '2023-04-11'],
    [1, '2022年3月5日至6日', '2022-03-05/2022-03-06'],
    [0, '双方在岚州', null],
  ])('paragraph %i: %s', (paragraph, words, iso) => {
    expect(at(paragraph, words)).toBe(iso)
  })

  test('a paragraph that is not there names none', () => {
    expect(isoAt(article, { paragraph: 9, start: 0, end: 2 })).toBeNull()
  })
})
