import { expect, test } from 'vitest'
import { namesOf } from '../../lib/facts/names'
import type { Summary } from '../../lib/types'

const evidence = { paragraph: 0, start: 0, end: 2 }

test('people, organisations and the place of a summary are names, each of its kind', () => {
  const summary = {
    signatories: [{ name: '余乐', evidence }],
    participants: [{ name: '岳千里', role: 'host', evidence }],
    parties: [{ name: '里仁软件公司', aliases: [], evidence }],
    place: { text: '后湖会议中心', evidence },
  } as unknown as Summary
  expect(namesOf(summary)).toEqual([
    { text: '余乐', type: 'PER' },
    { text: '岳千里', type: 'PER' },
    { text: '里仁软件公司', type: 'ORG' },
    { text: '后湖会议中心', type: 'LOC' },
  ])
})

test('without a summary there are none', () => {
  expect(namesOf(null)).toEqual([])
})
