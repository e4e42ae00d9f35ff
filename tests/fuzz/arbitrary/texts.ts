import fc from 'fast-check'
import { FRAGMENTS } from './fragments'
import { sentences } from './sentences'

const piece = fc.constantFrom(...FRAGMENTS)
const words = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

/** Pieces in any order, and strings of any characters. */
export const anyText = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
)

/** A text with a stretch of it lost, doubled or given way to a piece, in UTF-16 units: pairs may be cut. */
function wounded(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.nat(), fc.nat(6), fc.constantFrom('lose', 'double', 'replace'), piece)
    .map(([whole, place, length, how, other]) => {
      const from = whole === '' ? 0 : place % whole.length
      const cut = whole.slice(from, from + length)
      const instead = { lose: '', double: cut + cut, replace: other }[how]
      return whole.slice(0, from) + instead + whole.slice(from + length)
    })
}

/** A report: sentences in any order, whole and wounded, and what stands among them. */
const report = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: sentences },
      { weight: 3, arbitrary: wounded(sentences) },
      { weight: 1, arbitrary: anyText },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** Bare text as the grammar gets it, headline first. */
export const texts = fc.oneof(fc.array(anyText, { minLength: 1, maxLength: 12 }), {
  weight: 2,
  arbitrary: fc.array(report, { minLength: 1, maxLength: 6 }),
})

export const reports = report
