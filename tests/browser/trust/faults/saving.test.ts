/** A save on a broken machine: whole or not at all, told, and repeatable; on the build that ships. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { browserWithSite, setSettings, until, visit } from '../../support/extension'
import {
  counts,
  holds,
  killer,
  pageOf,
  pierce,
  reading,
  save,
  stallAt,
  told,
  watcher,
  whole,
} from './machine'

const both = browserWithSite()

let look: Page
let kill: () => Promise<unknown>
beforeAll(async () => {
  await setSettings(both.extended, { mode: 'view', hintSeen: true })
  look = await watcher(both.extended)
  kill = await killer(both.extended, look)
}, 60_000)

const held = async () => (await counts(look))['entries'] ?? 0

test('a background that was stopped wakes and saves', async () => {
  const before = await held()
  const one = await reading(both, '甲')
  await kill()
  await save(one)
  await holds(look, before + 1)
  await one.page.close()
})

describe('the background is stopped', () => {
  /** The steps of a save in their order, and what is on the disk when the background ends there. */
  const steps: [name: string, method: string, nth: number, kept: 0 | 1][] = [
    ['while it opens the library', 'IDBFactory.prototype.open', 1, 0],
    ['while it takes the digest of the text', 'SubtleCrypto.prototype.digest', 1, 0],
    ['before it writes', 'IDBDatabase.prototype.transaction', 1, 0],
    ['before the entry', 'IDBObjectStore.prototype.put', 1, 0],
    ['between entry and card', 'IDBObjectStore.prototype.put', 2, 0],
    ['between card and text', 'IDBObjectStore.prototype.put', 3, 0],
    ['before the note for the index', 'IDBObjectStore.prototype.put', 4, 0],
    ['after the commit, before the answer', 'BroadcastChannel.prototype.postMessage', 1, 1],
  ]
  test.each(steps)(
    '%s',
    async (name, method, nth, kept) => {
      const before = await held()
      const one = await reading(both, `步${steps.findIndex(([other]) => other === name)}`)
      // Woken anew, so that it opens the library once more, and idle: the page has asked for this address already.
      await kill()
      await look.evaluate(() =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
        ).chrome.runtime
          .sendMessage({ type: 'page:dress' })
          .catch(() => undefined),
      )
      const worker = await both.extended.worker()
      await worker.evaluate(stallAt(method, nth))
      await one.inside.click('aside .save')
      await one.page.waitForTimeout(700)
      expect(await one.inside.count('aside .save.done'), 'the background stands still').toBe(0)
      await kill()
      expect(await told(one)).toContain('没有保存成功')
      await holds(look, before + kept)
      await save(one)
      await holds(look, before + 1)
      expect(await one.inside.text('aside [aria-live]')).not.toContain('没有保存成功')
      await one.page.close()
    },
    60_000,
  )
})

describe('pressed more than once', () => {
  test('twice at once, in two tabs and a second window: one article', async () => {
    const before = await held()
    const { context } = both.extended
    const opened = context.waitForEvent('page')
    await look.evaluate(
      (url) =>
        (
          globalThis as unknown as { chrome: { windows: { create(o: object): Promise<unknown> } } }
        ).chrome.windows.create({ url }),
      pageOf(both.site, '丙'),
    )
    const other = await opened
    await other.waitForLoadState()
    const pages = [
      other,
      await visit(both.extended, pageOf(both.site, '丙')),
      await visit(both.extended, pageOf(both.site, '丙')),
    ]
    const insides = []
    for (const page of pages) {
      await both.extended.click(page)
      const inside = await pierce(page)
      await inside.wait('aside .save')
      insides.push(inside)
    }
    const press = 'function () { const save = this.querySelector("aside .save"); save.click(); save.click() }'
    await Promise.all(insides.map((inside) => inside.run(press)))
    for (const inside of insides) await inside.wait('aside .save.done')
    await holds(look, before + 1)
    for (const page of pages) await page.close()
  })
})

describe('the tab goes away in the middle of a save', () => {
  const goings: [string, (page: Page) => Promise<unknown>][] = [
    ['closed', (page) => page.close()],
    ['reloaded', (page) => page.reload()],
    ['sent elsewhere', (page) => page.goto(pageOf(both.site, '别处'))],
  ]
  test.each(goings)('%s: whole or not there', async (name, go) => {
    const before = await held()
    const one = await reading(both, name)
    await one.inside.run('function () { this.querySelector("aside .save").click() }')
    await go(one.page)
    await until(held, (n) => n === before + 1, 1500)
    const after = await held()
    expect(await counts(look)).toEqual(whole(after))
    expect([before, before + 1]).toContain(after)
    const again = await reading(both, name)
    if ((await again.inside.count('aside .save.done')) === 0) await save(again)
    await holds(look, before + 1)
    await again.page.close()
    if (!one.page.isClosed()) await one.page.close()
  })
})

test('the clock is set back to 1970 and forward to 2099: all is kept, and in the library', async () => {
  const before = await held()
  const worker = await both.extended.worker()
  for (const [name, year] of [
    ['古', 1970],
    ['后', 2099],
  ] as const) {
    await worker.evaluate((shifted) => {
      const Native = Date
      const offset = Native.UTC(shifted, 0, 1) - Native.now()
      globalThis.Date = class extends Native {
        constructor(...args: [] | [string]) {
          super(...((args.length === 0 ? [Native.now() + offset] : args) as [string]))
        }
      } as DateConstructor
    }, year)
    const one = await reading(both, name)
    await save(one)
    await one.page.close()
  }
  await kill()
  const third = await reading(both, '今')
  await save(third)
  await third.page.close()
  await holds(look, before + 3)
  await look.goto(both.extended.page('library.html'))
  await look.locator('.card').first().waitFor()
  for (const name of ['古', '后', '今']) expect(await look.innerText('main')).toContain(`望${name}川`)
  expect(await look.innerText('.notices')).toBe('')
  await look.goto(both.extended.page('message.html'))
})
