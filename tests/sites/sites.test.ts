// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { looksLikeSigning } from '../../lib/sites/looks-like-signing'
import { hostOf, patternsOf } from '../../lib/sites/patterns'

describe('addresses of sites', () => {
  test.each([
    ['www.lanjiang.example', 'www.lanjiang.example'],
    [' HTTPS://News.Example/a/b?c ', 'news.example'],
    [
      'https://甲.example/',
      'xn--fiq228c5hs.example'.replace(
        'xn--fiq228c5hs',
        new URL('https://甲.example/').hostname.split('.')[0] ?? '',
      ),
    ],
    ['*', null],
    ['localhost', null],
    ['not a site', null],
    ['', null],
  ])('%s', (typed, host) => expect(hostOf(typed)).toBe(host))

  test('a group covers the sites under it, a single site no other', () => {
    expect(patternsOf('gov.cn')).toEqual(['http://*.gov.cn/*', 'https://*.gov.cn/*'])
    expect(patternsOf('www.a.example')).toEqual(['http://www.a.example/*', 'https://www.a.example/*'])
  })
})

describe('the probe', () => {
  const page = (title: string, body: string) =>
    new DOMParser().parseFromString(`<title>${title}</title><body>${body}</body>`, 'text/html')
  const long = `<p>${'双方将加强合作，'.repeat(20)}</p>`

  test.each([
    ['两市签署合作备忘录', long, true],
    ['兩市簽署合作備忘錄', long, true],
    ['要闻', `<h1>两市签订框架协议</h1>${long}`, true],
    ['两市签署合作备忘录', '<a href="#">两市签署合作备忘录</a>', false],
    ['天气预报', long, false],
  ])('%s', (title, body, expected) => expect(looksLikeSigning(page(title, body))).toBe(expected))
})
