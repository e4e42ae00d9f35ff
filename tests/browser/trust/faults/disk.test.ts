/**
 * A disk that is full, in a real browser: its profile lies in a file system of its own, that the test fills. Making one takes
 * root on Linux, as CI has; elsewhere this is passed over.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { libraryTables } from '../../../../components/library/strings'
import { readerTables } from '../../../../lib/i18n/tables'
import { type Extended, launch } from '../../../../scripts/browser/chromium'
import { type Site, serve } from '../../../../scripts/browser/serve'
import { fileOf, goTo, importFile, openLibraryPage, words } from '../../library/stage'
import { CHROME_BUILD, chromium, setSettings } from '../../support/extension'
import { holds, reading, save, told, watcher } from './machine'

const SIZE = '200m'

const disk = mkdtempSync(join(tmpdir(), 'qianyao-disk-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]).status === 0
const filler = join(disk, 'filler')

/** Writes until nothing more fits. */
function fill(): void {
  const file = openSync(filler, 'a')
  for (const size of [1 << 20, 1 << 12]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size))
    } catch {
      // Full.
    }
  }
  closeSync(file)
}

const free = () => rmSync(filler, { force: true })

afterAll(() => {
  if (mounted) execFileSync('umount', ['-l', disk])
  rmdirSync(disk)
})

describe.runIf(mounted)('on a full disk', () => {
  const both = {} as { extended: Extended; site: Site }
  let look: Page
  beforeAll(async () => {
    both.extended = await launch({
      executable: chromium,
      extension: CHROME_BUILD,
      locale: 'zh-CN',
      profilesIn: disk,
    })
    both.site = await serve()
    await setSettings(both.extended, { mode: 'view', hintSeen: true })
    look = await watcher(both.extended)
  }, 90_000)
  afterAll(async () => {
    free()
    await both.extended?.close()
    await both.site?.close()
  })

  test('a save says that the disk is full, keeps what was there, and can be repeated with room', async () => {
    const first = await reading(both, '甲')
    await save(first)
    const second = await reading(both, '乙')
    fill()
    await second.inside.click('aside .save')
    expect(await told(second)).toContain(readerTables.hans['fault.full'])
    expect(await second.inside.count('aside .save:not(.done):not([disabled])')).toBe(1)
    free()
    await holds(look, 1)
    await save(second)
    await holds(look, 2)
    expect(await second.inside.text('aside [aria-live]')).not.toContain(readerTables.hans['fault.full'])
    await first.page.close()
    await second.page.close()
  })

  test('an import says so, changes nothing, and can be repeated with room', async () => {
    const page = await openLibraryPage(both.extended)
    await goTo(page, '#/data')
    const file = await fileOf(200)
    await page.setInputFiles('input[type=file]', file)
    const apply = page
      .locator('.data .notice')
      .getByRole('button', { name: words('importApply'), exact: true })
    await apply.waitFor()
    fill()
    await apply.click()
    const notices = page.locator('.notices')
    await expect
      .poll(() => notices.innerText(), { timeout: 20_000 })
      .toContain(libraryTables.hans['fault.full'])
    free()
    await page.close()
    const again = await openLibraryPage(both.extended)
    await holds(look, 2)
    await importFile(again, file)
    await holds(look, 202)
    await again.close()
  }, 60_000)
})
