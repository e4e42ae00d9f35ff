import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readerTables, summaryTables } from '../../lib/i18n/tables'
import type { ReaderState } from '../../lib/page/state'
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

async function reading(): Promise<{ state: ReaderState; saveReading(state: ReaderState): Promise<void> }> {
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
  return { state, saveReading }
}

const inPrivate = (yes: boolean) => {
  browser.extension = { inIncognitoContext: yes } as typeof browser.extension
}

describe('saving', () => {
  test('in an ordinary window takes one press', async () => {
    inPrivate(false)
    const { saveReading, state } = await reading()
    await saveReading(state)
    expect(sent).toHaveLength(1)
    expect(state.save.value).toBe('saved')
  })

  test('in a private window asks once whether it may outlive the window, and saves nothing before', async () => {
    inPrivate(true)
    const { saveReading, state } = await reading()
    await saveReading(state)
    expect(sent).toEqual([])
    expect(state.save.value).toBe('idle')
    expect(state.notice.value?.key).toBe('privateSave')
    await saveReading(state)
    expect(sent).toHaveLength(1)
    expect(state.save.value).toBe('saved')
  })
})
