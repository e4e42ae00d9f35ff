import { expect, test } from 'vitest'
import { mayPromise, SIGNED } from '../../../lib/summary/commitments/lexicon/marks'

test.each([
  '双方将加强合作。',
  '双方一致同意共建平台。',
  '青泉县愿为企业提供服务。',
  '县长林书白表示,加强合作。',
  '会议要求各部门加强配合。',
  '《合作协议》约定,乙方提供场地。',
  '《合作协议》秉承互利原则,共享资源。',
  '双方本着互利原则,共享资源。',
  '合作内容包括人才培养、科技创新。',
  '以人才培养、科技创新为主要内容。',
  '协议就人才培养、科技创新作出规定。',
  '双方每年举行一次会议。',
  '未来双方互访。',
  '乙局要派员到场。',
  '五年内,提供20亿元授信。',
  '甲公司拟投资20亿元。',
  '在人才培养、科技创新等六个方面达成共识。',
  '双方签署协议,成立联合实验室。',
])('%s may promise something', (text) => {
  expect(mayPromise(text, 'narrator', SIGNED.test(text))).toBe(true)
})

test.each([
  '近年来,青泉市坚持以农业工作服务大局,累计建成各类项目20个,群众满意度逐年提高。',
  '省厅副厅长林书白,市政府秘书长周明远等出席签约仪式。',
  '今年的主要任务已完成,这里的重要产业得到发展。',
])('%s promises nothing', (text) => {
  expect(mayPromise(text, 'narrator', SIGNED.test(text))).toBe(false)
})

test('what a speaker asks and offers', () => {
  expect(mayPromise('学校每学期派十名教师。', 'speech', false)).toBe(true)
  expect(mayPromise('各部门要用好政策。', 'speech', false)).toBe(true)
  expect(mayPromise('两地山水相连,人文相亲。', 'speech', false)).toBe(false)
})

test('the document may promise in any words', () => {
  expect(mayPromise('两地山水相连。', 'document', false)).toBe(true)
})
