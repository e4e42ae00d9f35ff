/** The library's main path in Firefox, on the build that ships: in, found, seen from every side, marked, out, deleted, in again. */
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fox, launchFirefox } from '../../../scripts/browser/firefox'
import { FIREFOX_BUILD, until } from '../support/extension'
import { fileOf, words } from './stage'

const executable = process.env['QIANYAO_FIREFOX'] || '/usr/bin/firefox-esr'
const ARTICLES = 30

describe.runIf(existsSync(executable))('the library in Firefox', () => {
  let fox: Fox
  let file: string

  beforeAll(async () => {
    file = readFileSync(await fileOf(ARTICLES), 'utf8')
    fox = await launchFirefox({ executable, extension: FIREFOX_BUILD })
    await fox.open(await fox.page('library.html'))
    await shows('main')
    // The words of the tests are those of the interface in 简体.
    await fox.inPage('return browser.storage.local.set({ settings: { language: "hans" } })')
    await fox.open(await fox.page('library.html#/data'))
    await shows('.data', words('import'))
  }, 120_000)
  afterAll(async () => {
    await fox?.close()
  })

  const text = (selector: string) =>
    fox.inPage<string>('return document.querySelector(arguments[0])?.innerText ?? ""', selector)
  const shows = async (selector: string, what = '') => {
    const said = await until(
      () => text(selector),
      (shown) => shown !== '' && shown.includes(what),
      20_000,
    )
    expect(said).toContain(what)
  }
  const goTo = (place: string) => fox.inPage('location.hash = arguments[0]', place)
  const press = (selector: string, label: string) =>
    fox.inPage(
      `const found = [...document.querySelectorAll(arguments[0])].find((one) => one.innerText.trim() === arguments[1])
       found.click()`,
      selector,
      label,
    )
  const count = () => text('.list-head [role=status]')
  const bring = async (content: string) => {
    await fox.inPage(
      `const files = new DataTransfer()
       files.items.add(new File([arguments[0]], 'library.json', { type: 'application/json' }))
       const field = document.querySelector('input[type=file]')
       field.files = files.files
       field.dispatchEvent(new Event('change', { bubbles: true }))`,
      content,
    )
    await shows('.data .notice', words('importPlan', { fresh: ARTICLES, merged: 0, same: 0 }))
    await press('.data .notice button', words('importApply'))
    await shows('.notices', words('done.import', { n: ARTICLES }))
    await press('.notices button', words('close'))
  }
  /** What the page hands to the downloads after a click. */
  const exported = (format: string) =>
    fox.inPage<string>(
      `return (async () => {
        const native = URL.createObjectURL
        const blobs = []
        URL.createObjectURL = (blob) => { blobs.push(blob); return native.call(URL, blob) }
        const found = [...document.querySelectorAll('details.menu button')].find((one) => one.textContent.trim() === arguments[0])
        found.click()
        for (let n = 0; n < 200 && blobs.length === 0; n += 1) await new Promise((done) => setTimeout(done, 50))
        URL.createObjectURL = native
        return blobs[0].text()
      })()`,
      format,
    )

  test('takes a library file in, previewed first', async () => {
    await bring(file)
    await goTo('#/list')
    await shows('.list-head', words('found', { n: ARTICLES }))
  })

  test('finds in either script, and narrows by facets, as the address says', async () => {
    await goTo(`#/list?q=${encodeURIComponent('簽署')}`)
    await shows('.card mark', '签署')
    await goTo(`#/list?type=${encodeURIComponent('框架协议')}`)
    await until(count, (said) => said !== words('found', { n: ARTICLES }))
    await shows('.card .kind', '框架协议')
  })

  test.each([
    ['organisations', '.plain-table tbody a', '.subject h1'],
    ['people', '.plain-table tbody a', '.subject h1'],
    ['timeline', '.plain-table tbody th a', '.article h1'],
    ['ledger', '.ledger .clause a', '.article .mark.current'],
  ])('the view %s opens what it shows', async (view, link, opened) => {
    await goTo(`#/${view}`)
    await shows(link)
    await fox.inPage('document.querySelector(arguments[0]).click()', link)
    await shows(opened)
  })

  test('draws the network, and sets two agreements side by side', async () => {
    await goTo('#/network')
    await shows('.list-head')
    const nodes = await until(
      () => fox.inPage<number>('return document.querySelectorAll(".network a").length'),
      (found) => found > 10,
    )
    expect(nodes).toBeGreaterThan(10)
    await goTo('#/compare/generated-000002/generated-000005')
    await shows('.comparison h1', words('compareHeading'))
  })

  test('keeps a mark of the ledger over a reload', async () => {
    await goTo('#/ledger')
    await shows('.ledger')
    await fox.inPage(
      `const field = document.querySelector('.ledger select')
       field.value = 'active'
       field.dispatchEvent(new Event('change', { bubbles: true }))`,
    )
    await shows('.ledger .status-active')
    await fox.open(await fox.page('library.html#/ledger?status=active'))
    await shows('.ledger .status-active')
    expect(await count()).toBe(words('rows', { n: 1 }))
  })

  test('exports the ledger, and everything; says that it cannot write folders; wipes; and takes it in again', async () => {
    const csv = await exported(words('format.csv'))
    expect(csv.trim().split('\r\n')).toHaveLength(2)
    await goTo('#/data')
    await shows('.data', words('folderMissing'))
    const everything = await exported(words('format.json'))
    const { articles } = JSON.parse(everything)
    expect(articles).toHaveLength(ARTICLES)
    await press('.data .danger', words('wipe'))
    await shows('[role=alert]', words('wipeAsk', { n: ARTICLES }))
    await press('[role=alert] button', words('wipeYes'))
    await press('[role=alert] button', words('wipeYesAgain'))
    await shows('.data .menu summary', words('exportAllButton', { n: 0 }))
    await bring(everything)
    expect(JSON.parse(await exported(words('format.json'))).articles).toEqual(articles)
  })
})
