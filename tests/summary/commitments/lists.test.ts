import { expect, test } from 'vitest'
import { actsListed, countedLists, countsIn } from '../../../lib/summary/commitments/counted'
import { itemsOf } from '../../../lib/summary/commitments/pieces'

const items = (text: string, count: number | null = null) =>
  itemsOf(text, 0, text.length, count).map(({ start, end }) => text.slice(start, end))

test('a list is cut at its strongest mark', () => {
  expect(items('共建平台、联合培训;共享数据')).toEqual(['共建平台、联合培训', '共享数据'])
  expect(items('标准研制、品牌培育、人才交流')).toEqual(['标准研制', '品牌培育', '人才交流'])
})

test('quotation marks, titles and brackets hold a list together', () => {
  expect(items('“甲、乙”工程、《丙、丁》行动')).toEqual(['“甲、乙”工程', '《丙、丁》行动'])
})

test('the mark that gives the announced number wins', () => {
  expect(items('推进甲、乙建设,完善丙制度,加强丁合作', 3)).toHaveLength(3)
})

test('和 joins the last two things of a list, not the last two objects of an act', () => {
  expect(items('联席会议制度、层级协调制度和部门磋商机制', 4)).toHaveLength(3)
  expect(items('推动质量提升、加强标准体系建设和示范区建设', 12)).toHaveLength(2)
})

test('a number closes the list before it, from its opener on', () => {
  const text = '双方将在推进甲、完善乙、建设丙等5个方面开展合作。'
  const [list] = countedLists(text)
  expect(list?.items.map(({ start, end }) => text.slice(start, end))).toEqual(['推进甲', '完善乙', '建设丙'])
})

test('without 等 the number has to be that of the list', () => {
  expect(countedLists('协议建立了联席会议、线索互移、联合培训三项机制。')).toHaveLength(1)
  expect(countedLists('协议建立了联席会议、线索互移、联合培训五项机制。')).toHaveLength(0)
})

test('fields of cooperation are one commitment, acts to be done one each', () => {
  const acts = '在大力实施甲战略、完善乙评价体系、推动丙园区建设、加快丁进程推进、加强戊能力建设等方面'
  const done = `${acts}进一步做好工作`
  expect(actsListed(done, 0, done.length)).toHaveLength(5)
  const fields = `${acts}开展合作`
  expect(actsListed(fields, 0, fields.length)).toBeNull()
})

test('announced numbers carry what is counted', () => {
  const at = { paragraph: 0, start: 10, end: 30 }
  expect(countsIn('签署21项合作条款,从八个方面', at)).toMatchObject([
    { count: 21, of: '合作条款', start: 12 },
    { count: 8, of: '方面' },
  ])
})
