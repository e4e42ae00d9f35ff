import { describe, expect, test } from 'vitest'
import { dateContext, findDates, resolveDate } from '../../../lib/summary/dates'
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
