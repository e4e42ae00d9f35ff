// npm run fuzz [RUNS] [SEED]: the property-based tests with 10,000 documents and a seed of the day, which is printed.
import { run } from './lib/run.mjs'

const [runs = '10000', seed = String(Math.floor(Date.now() / 1000))] = process.argv.slice(2)
console.log(`runs ${runs}, seed ${seed}`)
const env = { ...process.env, QIANYAO_FUZZ_RUNS: runs, QIANYAO_FUZZ_SEED: seed }
process.exit(run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/fuzz'], { env }))
