import { expect, test } from 'vitest'
import { decode, encodingOf } from '../../lib/decode'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((p) => (typeof p === 'string' ? [...Buffer.from(p, 'latin1')] : p)))

test('a page that states GBK is read as GBK', () => {
  expect(decode(bytes('<meta charset="gbk">', [0xc7, 0xa9, 0xd2, 0xaa]))).toContain('签要')
})

test('a page that states Big5 is read as Big5', () => {
  const page = bytes('<meta http-equiv="Content-Type" content="text/html; charset=big5">', [0xc3, 0xb1])
  expect(decode(page)).toContain('簽')
})

test('a byte order mark wins over the meta tag', () => {
  expect(encodingOf(bytes([0xef, 0xbb, 0xbf], '<meta charset=gbk>'))).toBe('utf-8')
})

test('an encoding nobody knows is read as UTF-8', () => {
  expect(encodingOf(bytes('<meta charset="klingon">'))).toBe('utf-8')
})
