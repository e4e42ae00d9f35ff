/**
 * Property-based tests of the whole pipeline: read, summed up, converted, corrected, shown, saved, exported, brought back.
 * `npm test` runs 300 seeded documents; `npm run fuzz` runs 10,000 with a new seed (QIANYAO_FUZZ_RUNS, QIANYAO_FUZZ_SEED).
 * What once failed is kept under tests/fuzz/failures/ and always run again.
 */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mutations, pages } from './arbitrary/pages'
import { longTexts, oddPages } from './arbitrary/shapes'
import { texts } from './arbitrary/texts'
import { pageBreaches, textBreaches } from './pipeline'

const runs = Number(process.env.QIANYAO_FUZZ_RUNS ?? 300)
const seed = Number(process.env.QIANYAO_FUZZ_SEED ?? 20_261_121)

/** jsdom lets go of a closed window only between tasks: without a pause, 10,000 pages fill the memory. */
const breathe = () => new Promise((done) => setTimeout(done))

/** No document of a kind breaks anything; `share` is its part of all runs. */
function property<T>(
  name: string,
  documents: fc.Arbitrary<T>,
  breaches: (document: T) => Promise<string[]>,
  share: number,
) {
  test(
    name,
    async () => {
      const holds = fc.asyncProperty(documents, async (document) => {
        expect(await breaches(document)).toEqual([])
        await breathe()
      })
      await fc.assert(holds, { seed, numRuns: Math.ceil(runs * share) })
    },
    60_000 + runs * 400,
  )
}

property('no text breaks the reader', texts, textBreaches, 0.45)
property('no text of a hostile shape does', longTexts, textBreaches, 0.05)
property('no page does', pages, pageBreaches, 0.25)
property('no page of a hostile shape does', oddPages, pageBreaches, 0.05)
property('no mutilated page does', mutations, pageBreaches, 0.2)

const FAILURES = 'tests/fuzz/failures'
test.each(readdirSync(FAILURES))('what once failed: %s', async (file) => {
  const text = readFileSync(`${FAILURES}/${file}`, 'utf8')
  expect(await (file.endsWith('.html') ? pageBreaches(text) : textBreaches(text.split('\n')))).toEqual([])
})
