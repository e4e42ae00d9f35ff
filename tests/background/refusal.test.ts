import { expect, test } from 'vitest'
import { refusalOf } from '../../lib/background/refusal'

test.each([
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['about:reader?url=x', 'reader'],
  ['file:///home/a.html', 'file'],
  ['https://news.example.cn/a.PDF?v=1', 'pdf'],
  ['https://news.example.cn/pdf', 'other'],
  ['chrome://settings/', 'browser'],
  ['about:config', 'browser'],
] as const)('of %s: %s', (url, refusal) => {
  expect(refusalOf(url)).toBe(refusal)
})

test.each([
  ['Error: Cannot access a chrome:// URL', 'browser'],
  ['Error: The extensions gallery cannot be scripted.', 'store'],
  ['Error: Missing host permission for the tab', 'browser'],
] as const)('of a page whose address is kept from us, "%s": %s', (said, refusal) => {
  expect(refusalOf(undefined, said)).toBe(refusal)
})
