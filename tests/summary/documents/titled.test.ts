import { expect, test } from 'vitest'
import { findTitled } from '../../../lib/summary/documents/titled'

const titles = (text: string) => findTitled({ paragraph: 0, raw: text, text })

test('outermost brackets, type and short form', () => {
  const [title] = titles(
    '签署《甲乙〈关于丙〉的合作备忘录》（以下简称《备忘录》）'.replace(/[（）]/g, (c) =>
      c === '（' ? '(' : ')',
    ),
  )
  expect(title).toMatchObject({ text: '甲乙〈关于丙〉的合作备忘录', shortForm: '备忘录', generic: false })
})

test('a run without separators', () => {
  expect(titles('《甲协议》《乙备忘录》').map((t) => t.text)).toEqual(['甲协议', '乙备忘录'])
})

test('quotes name a paper only where they say which', () => {
  expect(titles('“质量兴县”的“产学合作意向书”和“合作协议”').map((t) => t.text)).toEqual(['产学合作意向书'])
})

test('a bracket that is never closed is none', () => {
  expect(titles('《没有写完的协议。')).toEqual([])
})
