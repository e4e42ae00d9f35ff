// npm run bench [NAME…]: builds, runs tests/bench/*.bench.ts one after another (or those whose names hold NAME), and writes
// what each prints into its part of docs/performance.md, under the part that is written by hand.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

const MARK = '<!-- measured: written by npm run bench -->'
const REPORT = 'docs/performance.md'
/** What a reader of the report wants to know first. */
const ORDER = ['click', 'stages', 'article', 'script', 'live', 'library']
/** No part takes so long on a quiet machine. */
const MOST_MINUTES = 8

const place = (name) => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1)
const wanted = process.argv.slice(2)
const all = readdirSync('tests/bench')
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
const chosen = all.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))

const [head = '# Performance\n', measured = ''] = existsSync(REPORT)
  ? readFileSync(REPORT, 'utf8').split(MARK)
  : []
const parts = new Map(
  measured
    .split(/^(?=<!-- bench: )/m)
    .map((text) => [/^<!-- bench: (\w+)/.exec(text)?.[1], text.trim()])
    .filter(([name]) => all.includes(name)),
)

/** Runs one part; what it printed, and how long it took. null where it failed. */
function run(name) {
  const began = Date.now()
  const args = ['--expose-gc', '--import', 'tsx', `tests/bench/${name}.bench.ts`]
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: MOST_MINUTES * 60_000,
    killSignal: 'SIGKILL',
  })
  console.log(stdout)
  return status === 0 ? { text: stdout.trim(), minutes: (Date.now() - began) / 60_000 } : null
}

const built = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { encoding: 'utf8' })
if (built.status !== 0) {
  console.error(built.stdout, built.stderr)
  process.exit(1)
}

const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform}`
let total = 0
for (const name of chosen.sort((a, b) => place(a) - place(b))) {
  console.log(`── ${name}`)
  const done = run(name)
  if (done === null) {
    console.error(`${name} failed: its part of the report stays as it was`)
    process.exitCode = 1
    continue
  }
  total += done.minutes
  const day = new Date().toISOString().slice(0, 16).replace('T', ' ')
  const said = `${day} UTC, ${machine}; ${done.minutes.toFixed(1)} minutes.`
  parts.set(name, `<!-- bench: ${name} -->\n\n${done.text}\n\n${said}`)
  const ordered = [...parts].sort(([a], [b]) => place(a) - place(b)).map(([, text]) => text)
  writeFileSync(REPORT, `${head.trimEnd()}\n\n${MARK}\n\n${ordered.join('\n\n')}\n`)
}
console.log(`${chosen.length} parts, ${total.toFixed(1)} minutes; written to ${REPORT}`)
