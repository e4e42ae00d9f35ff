// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { CardRow } from '../../../components/library/CardRow'
import { Facets } from '../../../components/library/Facets'
import { Highlighted } from '../../../components/library/Highlighted'
import { LedgerView } from '../../../components/library/LedgerView'
import { Notices } from '../../../components/library/Notices'
import { SortSelect } from '../../../components/library/SortSelect'
import { EMPTY_SELECTION } from '../../../lib/library/route'
import { phrasesOf } from '../../../lib/store/search/query'
import { card } from '../../analysis/cards'
import { freshLibrary } from '../../store/fresh'
import { show, stand } from './stand'

freshLibrary()
afterEach(cleanup)

const axeFinds = async (element: Element) =>
  (await axe.run(element, { rules: { region: { enabled: false } } })).violations.map(({ help }) => help)

test('marks what the search found, in the script of the text', async () => {
  const view = await stand()
  const { container } = show(view, <Highlighted text="質檢總局與质检所" phrases={phrasesOf('质检')} />)
  expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    '質檢',
    '质检',
  ])
  expect(container.textContent).toBe('質檢總局與质检所')
})

describe('the facets', () => {
  test('add and take away what is chosen', async () => {
    const onChoose = vi.fn()
    const cards = [card(), card({ documents: [{ type: '框架协议', title: null }] })]
    const view = await stand(cards)
    const { container, getByLabelText } = show(
      view,
      <Facets cards={cards} chosen={{ type: ['合作备忘录'] }} onChoose={onChoose} />,
    )
    fireEvent.click(getByLabelText(/框架协议/))
    expect(onChoose).toHaveBeenCalledWith({ type: ['合作备忘录', '框架协议'] })
    fireEvent.click(getByLabelText(/合作备忘录/))
    expect(onChoose).toHaveBeenCalledWith({ type: [] })
    expect(await axeFinds(container)).toEqual([])
  })
})

test('a demand on others is not counted as a commitment', async () => {
  const [made] = card().commitments
  if (!made) throw new Error('the card has no commitment')
  const one = card({ commitments: [made, { ...made, force: 'urged' }, { ...made, force: 'urged' }] })
  const view = await stand([one])
  const row = <CardRow card={one} phrases={[]} snippet={undefined} picked={false} onPick={() => undefined} />
  const { container } = show(view, row)
  expect(container.querySelector('.facts')?.textContent).toContain('1 项承诺 · 对他人的要求 2 项')
})

test.each([
  ['', 'saved', 4],
  ['水务', 'best', 5],
])('searching for “%s”, articles are sorted by %s at first', async (query, order, offered) => {
  const view = await stand()
  const { getByRole, getAllByRole } = show(
    view,
    <SortSelect view="list" selection={{ ...EMPTY_SELECTION, query }} />,
  )
  expect((getByRole('combobox') as HTMLSelectElement).value).toBe(order)
  expect(getAllByRole('option')).toHaveLength(offered)
})

test('the ledger has a row for every commitment', async () => {
  const view = await stand([card(), card()])
  const { container, getAllByRole } = show(view, <LedgerView selection={EMPTY_SELECTION} />)
  expect(getAllByRole('row')).toHaveLength(3)
  expect(await axeFinds(container)).toEqual([])
})

describe('a notice', () => {
  test.each(['full', 'refused', 'gone', 'newer', 'invalid', 'unknown'] as const)(
    'tells the fault %s in plain words, and goes when it is closed',
    async (fault) => {
      const view = await stand()
      view.model.fault.value = fault
      const { container, getByRole } = show(view, <Notices />)
      expect(container.textContent).toContain(view.t(`fault.${fault}`))
      expect(await axeFinds(container)).toEqual([])
      fireEvent.click(getByRole('button'))
      expect(view.model.fault.value).toBeNull()
    },
  )

  test('offers to stop what is running', async () => {
    const stop = vi.fn()
    const view = await stand()
    view.model.running.value = { what: 'import', done: 5, total: 10, stop }
    const { getByRole } = show(view, <Notices />)
    expect(getByRole('progressbar').getAttribute('value')).toBe('5')
    fireEvent.click(getByRole('button'))
    expect(stop).toHaveBeenCalled()
  })
})
