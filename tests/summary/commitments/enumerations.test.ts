import { expect, test } from 'vitest'
import { findEnumerations } from '../../../lib/summary/commitments/enumerations'
import { block } from '../../../lib/summary/sentences'

const enumerations = (...paragraphs: string[]) => {
  const blocks = paragraphs.map((p, i) => block(i, p))
  return findEnumerations(blocks).map(({ items }) =>
    items.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end)),
  )
}

test('一是…二是… in one sentence', () => {
  expect(enumerations('做好三点：一是共建平台；二是培训人才；三是共享数据。')).toEqual([
    ['共建平台', '培训人才', '共享数据'],
  ])
})

test('an item of several sentences is its first', () => {
  expect(enumerations('合作如下。一是共建平台。由甲方牵头。二是培训人才。')).toEqual([
    ['共建平台', '培训人才'],
  ])
})

test('（一）（二） over paragraphs, with a caption between', () => {
  expect(enumerations('内容如下：', '（一）共建平台', '图为签约现场', '（二）培训人才')).toEqual([
    ['共建平台', '培训人才'],
  ])
})

test('an inner enumeration belongs to its outer item', () => {
  expect(enumerations('（一）共建平台：1.选址；2.施工。', '（二）培训人才。')).toHaveLength(1)
})

test('one ordinal alone, or out of order, is no enumeration', () => {
  expect(enumerations('一是共建平台。')).toEqual([])
  expect(enumerations('二是共建平台，四是培训人才。')).toEqual([])
})

test('decimals and dates are no ordinals', () => {
  expect(enumerations('增长1.5%，2.6亿元，3.7万人。')).toEqual([])
})
