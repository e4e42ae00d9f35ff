// npm start [URL|FILE]: installs what is missing, builds, opens a browser with the extension on the sample page or on the
// address or file given. Without a display it does the same headless and leaves a screenshot and the summary.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasDisplay } from './lib/machine.mjs'
import { ensureBrowsers, ensurePackages } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const node = (...args) => run(process.execPath, args, { cwd: root })

ensurePackages(root)
const { chromium } = ensureBrowsers(['chromium'])
if (node('node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome') !== 0) process.exit(1)
if (chromium === null) {
  console.error(
    'The extension is built: load .output/chrome-mv3 by hand (chrome://extensions, developer mode).',
  )
  process.exit(1)
}
const mode = hasDisplay() ? '--window' : '--headless'
process.exit(node('--import', 'tsx', 'scripts/open.ts', mode, chromium, ...process.argv.slice(2)))
