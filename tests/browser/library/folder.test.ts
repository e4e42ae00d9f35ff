/** 'Back up to folder' on the build that ships: a real directory handle (of the private file system) where the picker stands. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { browserWithSite } from '../support/extension'
import { fileOf, goTo, importFile, openLibraryPage, wipe, words } from './stage'

const both = browserWithSite()
const ARTICLES = 12
let page: Page

/** What the page's picker gives instead of asking, and what the browser is asked for. */
interface Stage {
  asked: string[]
  permission: PermissionState
  answer: PermissionState
  folder: string
}

beforeAll(async () => {
  await both.extended.context.addInitScript(() => {
    const stage: Stage = { asked: [], permission: 'granted', answer: 'granted', folder: '我的备份' }
    Object.assign(globalThis, { stage })
    Object.assign(window, {
      showDirectoryPicker: async () => {
        stage.asked.push('picker')
        const root = await navigator.storage.getDirectory()
        return root.getDirectoryHandle(stage.folder, { create: true })
      },
    })
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => stage.permission,
      requestPermission: async () => {
        stage.asked.push('permission')
        return stage.answer
      },
    })
  })
  page = await openLibraryPage(both.extended)
  await importFile(page, await fileOf(ARTICLES))
}, 90_000)

const panel = () => page.locator('section', { has: page.locator('#data-folder') })
const status = () => panel().locator('[role=status]').innerText()
const press = (name: string) => panel().getByRole('button', { name, exact: true }).click()
const again = words('folderAgain', { name: '我的备份' })

/** Every file of the folder: when it was last written, by its path. */
const written = () =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const files: Record<string, number> = {}
    const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
      for await (const item of folder.values()) {
        if (item.kind === 'directory') await walk(item, `${path}${item.name}/`)
        else files[path + item.name] = (await item.getFile()).lastModified
      }
    }
    await walk(await root.getDirectoryHandle('我的备份'), '')
    return files
  })

const set = (change: Partial<Stage>) =>
  page.evaluate((given) => Object.assign((globalThis as unknown as { stage: Stage }).stage, given), change)
const asked = () => page.evaluate(() => (globalThis as unknown as { stage: Stage }).stage.asked)

test('a first click picks a folder and writes every article twice: for us and for people', async () => {
  await goTo(page, '#/data')
  await press(words('folderBackup'))
  await expect.poll(status).toBe(words('folderWritten', { n: ARTICLES }))
  const names = Object.keys(await written())
  expect(names.filter((name) => /^data\/generated-.*\.json$/.test(name))).toHaveLength(ARTICLES)
  expect(names.filter((name) => /^articles\/.*\.md$/.test(name))).toHaveLength(ARTICLES)
  expect(names).toContain('qianyao-backup.json')
})

test('a second click writes nothing when nothing has changed, and then only what has', async () => {
  const before = await written()
  await press(again)
  await expect.poll(status).toBe(words('folderUnchanged'))
  expect(await written()).toEqual(before)
  await goTo(page, '#/article/generated-000003')
  await page.locator('.note textarea').fill('补记一笔')
  await page.locator('.note textarea').blur()
  await expect.poll(() => page.locator('.note textarea').inputValue()).toBe('补记一笔')
  await goTo(page, '#/data')
  await press(again)
  await expect.poll(status).toBe(words('folderWritten', { n: 1 }))
  const after = await written()
  const changed = Object.keys(after).filter((name) => after[name] !== before[name])
  expect(changed.filter((name) => name.startsWith('data/'))).toEqual(['data/generated-000003.json'])
  expect(changed.filter((name) => name.startsWith('articles/'))).toHaveLength(1)
})

test('the folder is kept from visit to visit, and the permission asked again', async () => {
  await page.reload()
  await panel().getByRole('button', { name: again, exact: true }).waitFor()
  await set({ permission: 'prompt' })
  await press(again)
  await expect.poll(status).toBe(words('folderUnchanged'))
  expect(await asked()).toEqual(['permission'])
})

test('a permission that is refused is told, and nothing is written', async () => {
  const before = await written()
  await set({ permission: 'prompt', answer: 'denied' })
  await press(again)
  await expect.poll(status).toBe(words('folderDenied', { name: '我的备份' }))
  expect(await written()).toEqual(before)
  await set({ permission: 'granted' })
})

test('a folder that is gone is told in a sentence', async () => {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    await root.removeEntry('我的备份', { recursive: true })
  })
  await press(again)
  await expect.poll(() => page.locator('.notices .fault p').innerText()).toBe(words('fault.missing'))
  await press(words('folderOther'))
  await expect.poll(status).toBe(words('folderWritten', { n: ARTICLES }))
})

test('the library is opened again from the folder', async () => {
  await wipe(page)
  await press(words('folderOpen'))
  const preview = page.locator('.data .notice')
  await expect
    .poll(() => preview.locator('p').first().innerText())
    .toBe(words('importPlan', { fresh: ARTICLES, merged: 0, same: 0 }))
  await preview.getByRole('button', { name: words('importApply'), exact: true }).click()
  await page.getByRole('button', { name: words('undo'), exact: true }).waitFor()
  await goTo(page, '#/article/generated-000003')
  await expect.poll(() => page.locator('.note textarea').inputValue()).toBe('补记一笔')
})

test('a folder that nothing was backed up to is refused in plain words', async () => {
  await goTo(page, '#/data')
  await set({ folder: '别的' })
  await press(words('folderOpen'))
  await expect
    .poll(() => page.locator('.notice.fault p').first().innerText())
    .toBe(words('importRefused.foreign'))
})
