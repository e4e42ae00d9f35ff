// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { OptionsPage, type OptionsProps } from '../../components/options/OptionsPage'
import { translator } from '../../lib/i18n'
import { optionsTables, readerTables } from '../../lib/i18n/tables'
import { DEFAULTS } from '../../lib/settings/schema'
import { violations } from './axe'

afterEach(cleanup)

/** What the page says to the reader; the size of the text is a status of its own. */
const said = () => screen.getAllByRole('status').at(-1)?.textContent

function draw(more: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    settings: { ...DEFAULTS, ownWords: [{ from: '甲', to: '乙' }], sites: ['gov.cn', 'www.a.example'] },
    t: translator('hans', optionsTables),
    readerT: translator('hans', readerTables),
    shortcut: 'Alt+Shift+Y',
    onChange: vi.fn(),
    onAllow: vi.fn(async () => true),
    onForbid: vi.fn(),
    onShortcuts: vi.fn(),
    onLibrary: vi.fn(),
    onReset: vi.fn(),
    ...more,
  }
  return { ...render(<OptionsPage {...props} />), props }
}

test('nothing is a violation for axe', async () => {
  const { container } = draw()
  expect(await violations(container)).toEqual([])
})

test('a site that the browser refuses is not added, and the reader is told', async () => {
  draw({ onAllow: async () => false })
  fireEvent.click(screen.getByRole('checkbox', { name: 'gov.hk 的所有网站' }))
  await waitFor(() => expect(said()).toBe('没有得到允许，没有添加。'))
})

test('a group that is allowed is taken back by the same box', () => {
  const { props } = draw()
  fireEvent.click(screen.getByRole('checkbox', { name: 'gov.cn 的所有网站' }))
  expect(props.onForbid).toHaveBeenCalledWith('gov.cn')
})

test('what is no address of a site is not asked for', () => {
  const { props } = draw()
  fireEvent.input(screen.getByLabelText('网站地址'), { target: { value: '不是网址' } })
  fireEvent.submit(screen.getByLabelText('网站地址').closest('form') as HTMLFormElement)
  expect(props.onAllow).not.toHaveBeenCalled()
  expect(said()).toContain('请填写网站地址')
})

test('quotation marks are converted when the reader asks', () => {
  const { props } = draw()
  fireEvent.click(screen.getByLabelText(/^引号也换/))
  expect(props.onChange).toHaveBeenCalledWith({ quotes: true })
})

test('a word of one’s own takes the place of an earlier one for the same word', () => {
  const { props } = draw()
  fireEvent.input(screen.getByLabelText('原文'), { target: { value: '甲' } })
  fireEvent.input(screen.getByLabelText('换成'), { target: { value: '丙' } })
  fireEvent.submit(screen.getByLabelText('换成').closest('form') as HTMLFormElement)
  expect(props.onChange).toHaveBeenCalledWith({ ownWords: [{ from: '甲', to: '丙' }] })
})

test('words are taken from a file of OpenCC’s form, and the reader is told how many', async () => {
  const { props } = draw()
  const words = [
    { from: '甲', to: '乙' },
    { from: '软件', to: '軟體' },
  ]
  const file = new File(['# 我的用词\n软件\t軟體\n没有译法\n'], 'words.txt', { type: 'text/plain' })
  fireEvent.change(screen.getByLabelText('从文件导入'), { target: { files: [file] } })
  await waitFor(() => expect(props.onChange).toHaveBeenCalledWith({ ownWords: words }))
  expect(await screen.findByText('导入 1 个词，跳过 1 行。')).toBeTruthy()
})
