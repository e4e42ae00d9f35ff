// npm test: installs what is missing, then everything, fast checks first; stops at the first that fails.
// npm test -- --fast leaves the browsers out.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowsers, ensurePackages } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const fast = process.argv.includes('--fast')
ensurePackages(root)

const wxt = 'node_modules/wxt/bin/wxt.mjs'
const vitest = 'node_modules/vitest/vitest.mjs'
const steps = [
  ['prepare', [wxt, 'prepare']],
  ['lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['unit tests', [vitest, 'run']],
  ['build for Chrome', [wxt, 'build', '-b', 'chrome']],
  ['build for Firefox', [wxt, 'build', '-b', 'firefox']],
  ['manifest and size', [vitest, 'run', '--config', 'vitest.built.config.ts']],
  ['browser tests', [vitest, 'run', '--config', 'vitest.browser.config.ts'], true],
]

let browsers = {}
for (const [name, args, inBrowser] of steps) {
  if (inBrowser) {
    if (fast) continue
    browsers = ensureBrowsers(['chromium', 'firefox'])
    if (browsers.chromium === null) process.exit(1)
  }
  console.log(`\n── ${name}`)
  const began = Date.now()
  const env = {
    ...process.env,
    QIANYAO_CHROMIUM: browsers.chromium ?? '',
    QIANYAO_FIREFOX: browsers.firefox ?? '',
  }
  const status = run(process.execPath, args, { cwd: root, env })
  console.log(
    `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`,
  )
  if (status !== 0) process.exit(status)
}
