import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readerTables, summaryTables } from '../../lib/i18n/tables'
import { LONGEST_BLOCK } from '../../lib/store/types'
import { sampleArticle, sampleSummary } from '../store/sample'

/** The messages that reach the background. */
let sent: unknown[]

beforeEach(() => {
  vi.resetModules()
  fakeBrowser.reset()
  sent = []
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    sent.push(message)
    return { ok: true, status: 'saved', id: 'entry-0001', savedAt: '', copies: [] }
  }) as typeof browser.runtime.sendMessage)
})

async function reading(block = '<section></section>') {
  const { createState } = await import('../../lib/page/state')
  const { saveReading } = await import('../../lib/page/save')
  const { DEFAULTS } = await import('../../lib/settings')
  const state = createState(DEFAULTS, 'zh-CN', {
    reader: readerTables,
    summary: summaryTables,
    fonts: {},
  })
  state.article.value = sampleArticle()
  state.machine.value = sampleSummary(sampleArticle())
  const save = () => saveReading(state, () => block)
  return { state, save }
}

const inPrivate = (yes: boolean) => {
  browser.extension = { inIncognitoContext: yes } as typeof browser.extension
}

describe('saving', () => {
  test('in an ordinary window takes one press', async () => {
    inPrivate(false)
    const { save, state } = await reading()
    await save()
    expect(sent).toHaveLength(1)
    expect(state.save.value).toBe('saved')
  })

  test('in a private window asks once whether it may outlive the window, and saves nothing before', async () => {
    inPrivate(true)
    const { save, state } = await reading()
    await save()
    expect(sent).toEqual([])
    expect(state.save.value).toBe('idle')
    expect(state.notice.value?.key).toBe('privateSave')
    await save()
    expect(sent).toHaveLength(1)
    expect(state.save.value).toBe('saved')
  })

  test('sends along what the article came from', async () => {
    inPrivate(false)
    const { save } = await reading('<section><p>据了解</p></section>')
    await save()
    expect(sent).toEqual([expect.objectContaining({ block: '<section><p>据了解</p></section>' })])
  })

  test('leaves out what is too large, saves the rest and says so', async () => {
    inPrivate(false)
    const { save, state } = await reading('长'.repeat(LONGEST_BLOCK + 1))
    await save()
    expect(sent).toEqual([expect.objectContaining({ block: null })])
    expect(state.save.value).toBe('saved')
    expect(state.notice.value?.key).toBe('savedWithoutBlock')
  })
})
