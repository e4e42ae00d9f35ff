import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { activate } from '../../lib/background/activate'

const url = 'https://news.example.cn/a.html'

/** What the browser was made to do, in order. */
let done: string[]
/** What the document says of itself; null where Firefox lets no script in and does not say so. */
let type: string | null
let readerThere: boolean
/** How many injections the browser refuses before it lets one in. */
let refused: number
let tabs: number[]

beforeEach(() => {
  fakeBrowser.reset()
  done = []
  readerThere = false
  type = 'text/html'
  refused = 0
  tabs = [7]
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (id: number) => {
    if (!readerThere) throw new Error('Receiving end does not exist')
    done.push(`told ${id}`)
    return true
  })
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN')
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => {
    if (!tabs.includes(id)) throw new Error(`No tab with id: ${id}`)
    return { id }
  }) as unknown as typeof browser.tabs.get)
  vi.spyOn(browser.tabs, 'create').mockImplementation((async ({ url: place }: { url: string }) => {
    done.push(`opened ${new URL(place).searchParams.get('why')}`)
  }) as unknown as typeof browser.tabs.create)
  browser.scripting = {
    async executeScript(injection: { files?: string[] }) {
      if (refused-- > 0) throw new Error('Cannot access contents of the page')
      if (injection.files) done.push('injected')
      readerThere ||= injection.files !== undefined
      return [{ result: type }]
    },
  } as unknown as typeof browser.scripting
})

describe('a click', () => {
  test('injects the reader where there is none', async () => {
    await activate({ id: 7, url })
    expect(done).toEqual(['injected'])
  })

  test('tells the reader that is there', async () => {
    readerThere = true
    await activate({ id: 7, url })
    expect(done).toEqual(['told 7'])
  })

  test('twice at once opens one reader, and does not close it again', async () => {
    await Promise.all([activate({ id: 7, url }), activate({ id: 7, url })])
    expect(done).toEqual(['injected'])
  })

  test('once the first is done is a click of its own', async () => {
    await activate({ id: 7, url })
    await activate({ id: 7, url })
    expect(done).toEqual(['injected', 'told 7'])
  })

  test('whose grant reaches the page after the script is tried again', async () => {
    refused = 2
    await activate({ id: 7, url })
    expect(done).toEqual(['injected'])
  })

  test('on a page of the browser is refused at once', async () => {
    refused = 1
    await activate({ id: 7, url: 'chrome://settings/' })
    expect(done).toEqual(['opened browser'])
  })

  test('on a PDF is refused', async () => {
    type = 'application/pdf'
    await activate({ id: 7, url })
    expect(done).toEqual(['opened pdf'])
  })

  test('on a page that swallows scripts without a word opens a message', async () => {
    type = null
    await activate({ id: 7, url: 'about:license' })
    expect(done).toEqual(['opened browser'])
  })

  test('on a page that lets nobody in opens a message', async () => {
    refused = Number.POSITIVE_INFINITY
    await activate({ id: 7, url })
    expect(done).toEqual(['opened other'])
  })

  test('on a tab that has been closed meanwhile says nothing', async () => {
    refused = Number.POSITIVE_INFINITY
    tabs = []
    await activate({ id: 7, url })
    expect(done).toEqual([])
  })
})
