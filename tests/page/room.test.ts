import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createRoom } from '../../lib/page/room'

/** The stylesheets that the page has, by what the background was asked. */
let sheets: string[] = []

beforeEach(() => {
  fakeBrowser.reset()
  sheets = []
  browser.runtime.sendMessage = vi.fn(async ({ edge, size, on }: Record<string, unknown>) => {
    await Promise.resolve()
    const sheet = `${edge} ${size}`
    sheets = on ? [...sheets, sheet] : sheets.filter((known) => known !== sheet)
    return true
  }) as never
})

test('new room takes the place of the old', async () => {
  const room = createRoom()
  await room.take('right', 400)
  await room.take('bottom', 300)
  expect(sheets).toEqual(['bottom 300'])
})

test('whatever is asked for in between, nothing is left once the room is given back', async () => {
  const room = createRoom()
  for (let size = 300; size < 340; size += 1) void room.take('right', size)
  await room.give()
  expect(sheets).toEqual([])
})

test('of many sizes asked for at once only the last is set', async () => {
  const room = createRoom()
  for (let size = 300; size < 340; size += 1) void room.take('right', size)
  await room.take('right', 340)
  expect(sheets).toEqual(['right 340'])
  expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1)
})
