// npm run bench [NAME…]: runs tests/bench/*.bench.ts one after another (or those whose names hold NAME) and writes what they
// print to docs/performance.md, under the part that is written by hand.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

const MARK = '<!-- measured: written by npm run bench -->'
const REPORT = 'docs/performance.md'
const wanted = process.argv.slice(2)
const all = readdirSync('tests/bench').filter((name) => name.endsWith('.bench.ts'))
const chosen = all.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))

const parts = []
for (const name of chosen) {
  console.log(`── ${name}`)
  const args = ['--expose-gc', '--import', 'tsx', `tests/bench/${name}`]
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  console.log(stdout)
  if (status !== 0) {
    console.error(`${name} failed`)
    process.exitCode = 1
  } else parts.push(stdout.trim())
}

if (wanted.length === 0 && process.exitCode !== 1) {
  const before = existsSync(REPORT)
    ? (readFileSync(REPORT, 'utf8').split(MARK)[0] ?? '')
    : '# Performance\n\n'
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform}`
  writeFileSync(REPORT, `${before.trimEnd()}\n\n${MARK}\n\n${machine}.\n\n${parts.join('\n\n')}\n`)
  console.log(`written to ${REPORT}`)
}
