// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { FactsView } from '../../components/summary/context'
import { SummaryView } from '../../components/summary/SummaryView'
import { type Correction, correct } from '../../lib/corrections'
import { wordsOf } from '../../lib/facts/words'
import { translator } from '../../lib/i18n'
import { summaryTables } from '../../lib/i18n/tables'
import type { Summary } from '../../lib/types'
import { article, EMPTY, summary } from '../support/reading'
import { violations } from './axe'

afterEach(cleanup)

function viewOf(reading: Summary, corrections: Correction[] = [], more: Partial<FactsView> = {}): FactsView {
  const { summary: corrected, facts } = correct(article, reading, corrections)
  return {
    t: translator('hans', summaryTables),
    words: wordsOf(article, (text) => ({ text, at: (offset) => offset })),
    lang: 'zh-Hans',
    summary: corrected,
    facts,
    current: null,
    lost: new Set(),
    show: () => {},
    tools: null,
    ...more,
  }
}

const draw = (reading: Summary, corrections?: Correction[], more?: Partial<FactsView>) =>
  render(<SummaryView article={article} view={viewOf(reading, corrections, more)} />)

describe('a page that sums up signings', () => {
  test('shows the day and place that are marked in its text, and no empty signing', () => {
    const bare = { ...summary, documents: [], parties: [], signatories: [], commitments: [], announced: [] }
    const event = { documents: [], parties: [], signatories: [], date: summary.date, place: summary.place }
    const view = viewOf({ ...bare, kind: 'overview', events: [event] })
    const { container } = render(<SummaryView article={article} view={view} />)
    const shown = [...container.querySelectorAll('[data-fact]')].map((one) => one.getAttribute('data-fact'))
    for (const kind of ['date', 'place'])
      expect(shown).toContain(view.facts.find((fact) => fact.kind === kind)?.key)
    expect(container.textContent).not.toContain('签署人：未说明')
  })
})

describe('a signing at a glance', () => {
  test('signatories stand under the party that they represent', () => {
    draw(summary)
    const [first, second] = within(screen.getByRole('list', { name: '签署各方' })).getAllByRole('listitem')
    expect(first?.textContent).toContain('邵行简')
    expect(first?.textContent).not.toContain('温若谷')
    expect(second?.textContent).toContain('温若谷')
  })

  test('what was inferred is marked, and what is not stated says so', () => {
    draw(summary)
    expect(screen.getByText('推断：按职务归属')).toBeTruthy()
    expect(screen.getByText('职务未说明')).toBeTruthy()
  })

  test('commitments are grouped by party, sums and deadlines set off', () => {
    draw(summary)
    expect(screen.getByText('3000万元', { selector: 'b' })).toBeTruthy()
    expect(screen.getByText('期限 年底前')).toBeTruthy()
    expect(screen.getByText('宣布“两个方面”，列出 2 项')).toBeTruthy()
  })

  test('numbers that differ are said to differ', () => {
    const announced = summary.announced.map((one) => ({ ...one, count: 5 }))
    draw({ ...summary, announced })
    expect(screen.getByText('数目不一致')).toBeTruthy()
  })

  test('nothing is a violation for axe', async () => {
    const { container } = draw(summary, [{ act: 'remove', fact: 'none' }], {
      tools: { correct: () => {}, replace: () => {}, copy: () => {} },
    })
    for (const toggle of screen.getAllByRole('button', { name: /^更正或复制/ })) fireEvent.click(toggle)
    expect(await violations(container)).toEqual([])
  })
})

describe('a page without a signing', () => {
  test('says so plainly and shows who spoke', async () => {
    const speaker = summary.participants.map((one) => ({ ...one, role: 'speaker' as const }))
    const { container } = draw({ ...EMPTY, participants: speaker })
    expect(screen.getByText(/本页没有报道签署/)).toBeTruthy()
    expect(screen.getByText('季怀山')).toBeTruthy()
    expect(await violations(container)).toEqual([])
  })

  test('does not speak of missing parties', () => {
    draw(EMPTY)
    expect(screen.queryByText(/签署方/)).toBeNull()
  })
})

test('a signing of which nothing is known says of each that it is not stated', () => {
  draw({ ...EMPTY, kind: 'signing' })
  for (const missing of ['文件', '签署方', '签署人', '日期', '地点', '承诺']) {
    expect(screen.getByText(`${missing}：未说明`)).toBeTruthy()
  }
})

test('a fact leads to its sentence, and says by what it was pressed', () => {
  const show = vi.fn()
  draw(summary, [], { show })
  const place = screen.getByText('岚州').closest('button')
  if (!place) throw new Error('the place is no button')
  fireEvent.click(place, { detail: 1 })
  expect(show).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'place' }), false)
  fireEvent.click(place, { detail: 0 })
  expect(show).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'place' }), true)
})

test('folded people unfold when one of them is asked for', () => {
  const key = viewOf(summary).facts.find(({ kind }) => kind === 'participant')?.key ?? ''
  const { rerender } = draw(summary)
  const isAway = () => screen.getByText('季怀山').closest('.away') !== null
  expect(isAway()).toBe(true)
  rerender(<SummaryView article={article} view={viewOf(summary, [], { current: key })} />)
  expect(isAway()).toBe(false)
})

test('a passage that cannot be found says so', () => {
  const key = viewOf(summary).facts[0]?.key ?? ''
  draw(summary, [], { lost: new Set([key]) })
  expect(screen.getByText('原文中找不到确切位置')).toBeTruthy()
})

describe('correcting', () => {
  const tools = () => ({ correct: vi.fn(), replace: vi.fn(), copy: vi.fn() })

  test('needs no typing: a commitment is given to the other party by one press', () => {
    const own = tools()
    draw(summary, [], { tools: own })
    fireEvent.click(screen.getByRole('button', { name: '更正或复制：培训技术人员' }))
    const choices = screen.getByRole('group', { name: '由谁承担' })
    expect(within(choices).getByRole('button', { pressed: true }).textContent).toBe('岚州市交通局')
    fireEvent.click(within(choices).getByRole('button', { name: '青禾县政府' }))
    expect(own.correct).toHaveBeenCalledWith(expect.objectContaining({ act: 'party' }))
  })

  test('shows whose word a fact is', () => {
    const key = viewOf(summary).facts.find(({ kind }) => kind === 'date')?.key ?? ''
    draw(summary, [{ act: 'check', fact: key }])
    expect(screen.getByText('已核对')).toBeTruthy()
  })

  test('offers nothing where the summary is only read', () => {
    draw(summary)
    expect(screen.queryByRole('button', { name: /^更正或复制/ })).toBeNull()
  })
})
