import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Pierced } from '../../../scripts/browser/pierce'
import { PLAIN } from './pages'
import { type Stage, stage } from './support'

/** Readers who need strong contrast, large text, big targets or no motion, and those who have to wait. */

let on: Stage
beforeAll(async () => {
  on = await stage()
})
afterAll(() => on.close())

async function reading(settings: object = {}, prepare?: (page: Page) => Promise<unknown>) {
  await on.settings({ mode: 'view', hintSeen: true, ...settings })
  const page = await on.open(PLAIN)
  await prepare?.(page)
  return { page, inside: await on.read(page) }
}

const styleOf = (inside: Pierced, selector: string, property: string) =>
  inside.run<string>(
    'function (s, p) { return getComputedStyle(this.querySelector(s)).getPropertyValue(p) }',
    selector,
    property,
  )

describe('forced colours', () => {
  test.each(['view', 'page'])(
    'mode %s: what colour alone would say is said by the system’s colours',
    async (mode) => {
      const { page, inside } = await reading({ mode })
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
      await inside.click('.commitment .fact')
      expect(await styleOf(inside, '.commitment.current', 'outline-style')).toBe('solid')
      expect(await styleOf(inside, '.save', 'border-top-style')).toBe('solid')
      const pressed = await styleOf(inside, '.segmented [aria-pressed="true"]', 'background-color')
      expect(pressed).not.toBe(await styleOf(inside, '.segmented [aria-pressed="false"]', 'background-color'))
      if (mode === 'view') {
        const mark = await styleOf(inside, '.mark.current', 'background-color')
        expect(mark).toBe(pressed)
        expect(await styleOf(inside, '.mark:not(.current)', 'text-decoration-line')).toBe('underline')
      }
      await inside.click('.take')
      await inside.wait('.taking')
      expect(await styleOf(inside, '.taking mark', 'background-color')).toBe(pressed)
      await page.close()
    },
  )
})

interface TabsScope {
  chrome: {
    tabs: {
      query(about: object): Promise<{ id?: number }[]>
      setZoom(id: number, factor: number): Promise<void>
    }
  }
}

/** Elements that stick out of their window, or text that is cut off inside its own. */
const STICKING_OUT = `function () {
  const cut = [...this.querySelectorAll('button, .fact, h1, h2, h3, p, li')].filter((one) => {
    const { left, right, width } = one.getBoundingClientRect()
    if (width === 0 || one.closest('.silent, .skip')) return false
    return left < -1 || right > innerWidth + 1 || one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'hidden'
  })
  return cut.map((one) => one.className + ' ' + one.textContent.slice(0, 20))
}`

describe('large text', () => {
  test.each(['view', 'page'])(
    'mode %s at 200 % zoom: nothing is cut off, everything can be reached',
    async (mode) => {
      const { page, inside } = await reading({ mode })
      const before = await page.evaluate(() => innerWidth)
      const worker = await on.extended.worker()
      await worker.evaluate(async () => {
        const { tabs } = (globalThis as unknown as TabsScope).chrome
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
        if (tab?.id !== undefined) await tabs.setZoom(tab.id, 2)
      })
      await page.waitForFunction((width) => innerWidth <= width / 2 + 1, before)
      await inside.wait('.qianyao[data-sheet="true"]')
      expect(await inside.run<string[]>(STICKING_OUT)).toEqual([])
      await inside.click('.commitment .fact')
      await inside.wait('.commitment.current')
      await worker.evaluate(async () => {
        const { tabs } = (globalThis as unknown as TabsScope).chrome
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
        if (tab?.id !== undefined) await tabs.setZoom(tab.id, 1)
      })
      await page.close()
    },
  )

  test.each([
    ['view', 'hans'],
    ['view', 'en'],
    ['page', 'hant'],
    ['page', 'en'],
  ])(
    'mode %s, interface %s, in 320 px (1280 px at four times the size): no line runs out of the window',
    async (mode, language) => {
      const { page, inside } = await reading({ mode, language }, (page) =>
        page.setViewportSize({ width: 320, height: 640 }),
      )
      expect(await inside.run<string[]>(STICKING_OUT)).toEqual([])
      await page.close()
    },
  )
})

/** Buttons of the row above (or below) the text that lie on one another, or outside of their row. */
const COLLIDING = `function () {
  const row = this.querySelector('.toolbar')
  const around = row.getBoundingClientRect()
  const boxes = [...row.querySelectorAll('button')].map((one) => [one.textContent || one.title, one.getBoundingClientRect()])
  const out = boxes.filter(([, box]) => box.right > around.right + 1 || box.left < around.left - 1)
  const over = boxes.filter(([, one], n) => boxes.slice(n + 1).some(([, other]) =>
    one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1))
  return [...out, ...over].map(([name]) => name)
}`

describe.each(['view', 'page'])('the row of buttons, mode %s', (mode) => {
  test.each(['hans', 'en'])(
    'interface %s: none lies on another, in a window of any width',
    async (language) => {
      const { page, inside } = await reading({ mode, language, panel: 480 })
      for (const width of [1440, 1024, 860, 700, 390]) {
        await page.setViewportSize({ width, height: 800 })
        await page.waitForTimeout(100)
        expect(await inside.run<string[]>(COLLIDING), `${width} px`).toEqual([])
      }
      await page.close()
    },
  )
})

test.each(['hans', 'en'])(
  'the settings, interface %s, in 360 px: no choice lies on the next',
  async (language) => {
    await on.settings({ language })
    const page = await on.extended.context.newPage()
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(on.extended.page('options.html'))
    await page.waitForSelector('.segmented')
    const cut = await page.$$eval('.segmented button', (all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
    )
    expect(cut).toEqual([])
    await page.close()
  },
)

/** Targets smaller than `least` px either way. Words marked in running text are excepted, as WCAG 2.5.8 does. */
const TOO_SMALL = `function (least) {
  const targets = [...this.querySelectorAll('button, a[href], input, [role=slider], [role=separator]')]
  return targets
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip, .mark'))
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ one, box }) => {
      const across = one.matches('[role=separator], [role=slider]') ? 0 : least
      return box.height < least - 0.5 || box.width < Math.min(across, 24) - 0.5
    })
    .map(({ one, box }) => one.className + ' ' + one.textContent.slice(0, 12) + ' ' + Math.round(box.width) + '×' + Math.round(box.height))
}`

describe.each(['view', 'page'])('targets, mode %s', (mode) => {
  const openAll = async (inside: Pierced) => {
    await inside.click('.commitment .tools-toggle')
    await inside.click('.folder')
    await inside.click('.sidebar-head .popup .tool')
  }

  test('for a mouse: 24 px at least', async () => {
    const { page, inside } = await reading({ mode })
    await openAll(inside)
    expect(await inside.run<string[]>(TOO_SMALL, 24)).toEqual([])
    await page.close()
  })

  test('for a finger: 44 px at least', async () => {
    const { page, inside } = await reading({ mode }, async (page) => {
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true })
      await cdp.send('Emulation.setDeviceMetricsOverride', {
        width: 390,
        height: 844,
        deviceScaleFactor: 2,
        mobile: true,
      })
    })
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
    await openAll(inside)
    expect(await inside.run<string[]>(TOO_SMALL, 44)).toEqual([])
    await page.close()
  })
})

describe('motion', () => {
  const tops = `function () {
    const scroller = this.querySelector('.scroller')
    scroller.style.height = '120px'
    scroller.style.flex = 'none'
    this.querySelector('.commitment:last-of-type .fact').click()
    const seen = []
    return new Promise((done) => {
      const look = () => {
        seen.push(scroller.scrollTop)
        if (seen.length < 40) requestAnimationFrame(look)
        else done([...new Set(seen)].length)
      }
      requestAnimationFrame(look)
    })
  }`

  test('is there for those who like it, and only then', async () => {
    const { page, inside } = await reading()
    expect(await inside.run<number>(tops)).toBeGreaterThan(2)
    expect(await styleOf(inside, '.mark', 'transition-duration')).toBe('0.18s')
    await page.close()
    const calm = await reading({}, (page) => page.emulateMedia({ reducedMotion: 'reduce' }))
    expect(await calm.inside.run<number>(tops)).toBeLessThanOrEqual(2)
    expect(await styleOf(calm.inside, '.mark', 'transition-duration')).toBe('0s')
    await calm.page.close()
  })
})

test('the text stands while the summary is waited for, and the wait is said', async () => {
  const { page, inside } = await reading()
  const worker = await on.extended.worker()
  await page.evaluate(() => history.pushState(null, '', '?another'))
  await inside.wait('.note .link')
  const busy = worker.evaluate(() => {
    const until = Date.now() + 2500
    while (Date.now() < until);
  })
  await inside.click('.note .link')
  await inside.wait('[data-state="summarising"]')
  expect(await inside.text('.article h1')).toContain('云岭省林业局')
  expect(await inside.text('.progress')).toBe('正在整理摘要…')
  expect(await styleOf(inside, '.progress', 'animation-delay')).toBe('0.3s')
  await expect.poll(() => styleOf(inside, '.progress', 'opacity')).toBe('1')
  await busy
  await inside.wait('[data-state="ready"]')
  expect(await inside.count('.progress')).toBe(0)
  expect(await inside.text('.status')).toMatch(/^摘要已就绪：\d+ 条事实$/)
  await page.close()
})
