/**
 * Property-based tests of the whole pipeline. `npm test` runs 300 seeded documents; `npm run fuzz` runs 10,000 with a new
 * seed (QIANYAO_FUZZ_RUNS, QIANYAO_FUZZ_SEED). What once failed is kept under tests/fuzz/failures/ and always run again.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mutations, pages, texts } from './arbitrary'
import { pageBreaches, textBreaches } from './pipeline'

const runs = Number(process.env.QIANYAO_FUZZ_RUNS ?? 300)
const seed = Number(process.env.QIANYAO_FUZZ_SEED ?? 20_261_121)
const settings = (share: number) => ({
  seed,
  numRuns: Math.ceil(runs * share),
  interruptAfterTimeLimit: undefined,
})
const limit = 60_000 + runs * 400

test(
  'no text breaks the grammar',
  () => {
    fc.assert(
      fc.property(texts, (lines) => {
        expect(textBreaches(lines)).toEqual([])
      }),
      settings(0.6),
    )
  },
  limit,
)

/** jsdom lets go of a closed window only between tasks: without a pause, 10,000 pages fill the memory. */
const breathe = () => new Promise((done) => setTimeout(done))

test(
  'no page breaks the reader',
  async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (html) => {
        expect(pageBreaches(html)).toEqual([])
        await breathe()
      }),
      settings(0.25),
    )
  },
  limit,
)

test.each(['hans', 'hant'])(
  'the sample page %s, mutilated, does not break the reader',
  async (name) => {
    const page = readFileSync(`assets/samples/${name}.html`, 'utf8')
    await fc.assert(
      fc.asyncProperty(mutations(page), async (html) => {
        expect(pageBreaches(html)).toEqual([])
        await breathe()
      }),
      settings(0.075),
    )
  },
  limit,
)

const FAILURES = 'tests/fuzz/failures'
const kept = existsSync(FAILURES) ? readdirSync(FAILURES) : []
describe.runIf(kept.length > 0)('what once failed', () => {
  test.each(kept)('%s', (file) => {
    const text = readFileSync(`${FAILURES}/${file}`, 'utf8')
    expect(file.endsWith('.html') ? pageBreaches(text) : textBreaches(text.split('\n'))).toEqual([])
  })
})
