/**
 * `npm run train`: learns the tagger's weights from the marked sentences in scripts/tagger/corpus, all of them our own, and writes
 * lib/summary/tagger/data/model.json. The same on every run.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { NO_NAMES, segment } from '../../lib/summary/mentions/segment'
import { featuresOf } from '../../lib/summary/tagger/features'
import { labelsOf } from '../../lib/summary/tagger/field'
import { stockOf, vary } from './augment'
import { readCorpus } from './corpus'
import { Inventor, randomFrom } from './invent'
import { Learner } from './learn'
import { packModel } from './pack'

const MODEL = join(import.meta.dirname, '../../lib/summary/tagger/data/model.json')
/** How often each sentence comes, in one form or another. */
const ROUNDS = 10
const AS_IT_STANDS = 0.2
const RATE = 0.2
/** What the rate has come down to at the end. */
const LAST_RATE = 0.2
const LEAST_WEIGHT = 0.3
const SCALE = 0.05
const LONGEST = 300

const { sentences, hash } = readCorpus()
const corpus = sentences.filter(({ text }) => text.length <= LONGEST)
const invent = new Inventor(randomFrom(12345))
const stock = stockOf(corpus)
const learner = new Learner()
const steps = corpus.length * ROUNDS
let loss = 0
for (let step = 1; step <= steps; step++) {
  const drawn = invent.pick(corpus)
  const { text, stretches } = invent.chance(AS_IT_STANDS) ? drawn : vary(drawn, stock, invent)
  const rate = RATE * (1 - (1 - LAST_RATE) * (step / steps))
  loss += learner.step(featuresOf(text, segment(text, NO_NAMES)), labelsOf(text.length, stretches), rate)
  if (step % corpus.length === 0) {
    console.log(`${step} of ${steps}: loss a character ${(loss / corpus.length).toFixed(4)}`)
    loss = 0
  }
}
const model = JSON.stringify(packModel(learner.weights, learner.transitions, LEAST_WEIGHT, SCALE, hash))
writeFileSync(MODEL, `${model}\n`)
console.log(`${corpus.length} sentences; ${gzipSync(model).length} bytes compressed`)
