import { deflateSync } from 'fflate'
import { expect, test } from 'vitest'
import { packBlock, unpackBlock } from '../../lib/store/block'
import { LONGEST_BLOCK } from '../../lib/store/types'

const html = `<section><p>${'据了解，双方将共建研究院。𠮷'.repeat(200)}</p></section>`

test('a block comes back as it was, and smaller in between', async () => {
  const packed = await packBlock(html)
  expect(packed.length).toBeLessThan(html.length / 10)
  expect(await unpackBlock(packed)).toBe(html)
})

test('blocks deflated by an earlier version are read', async () => {
  expect(await unpackBlock(Uint8Array.from(deflateSync(new TextEncoder().encode(html))))).toBe(html)
})

test('bytes that inflate to more than is ever kept are refused, and so are damaged ones', async () => {
  const longest = await packBlock('x'.repeat(LONGEST_BLOCK))
  expect(await unpackBlock(longest)).toHaveLength(LONGEST_BLOCK)
  await expect(unpackBlock(await packBlock('x'.repeat(LONGEST_BLOCK + 1)))).rejects.toThrow(RangeError)
  await expect(unpackBlock(Uint8Array.of(7, 7, 7, 7))).rejects.toThrow()
  await expect(unpackBlock(longest.slice(0, 40))).rejects.toThrow()
})
