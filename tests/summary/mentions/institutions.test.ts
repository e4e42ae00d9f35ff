import { expect, it } from 'vitest'
import { CONJOINED_DEPARTMENTS, INSTITUTIONS } from '../../../lib/summary/lexicon/institutions'
import { normalise } from '../../../lib/summary/normalise'

const all = [...INSTITUTIONS, ...CONJOINED_DEPARTMENTS]

it('is written as normalised text is, or no page would match', () => {
  expect(all.filter((name) => normalise(name) !== name)).toEqual([])
})

it('holds every body once', () => {
  expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([])
})
