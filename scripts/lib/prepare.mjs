import { existsSync } from 'node:fs'
import { markInstalled, needsInstall, npmCommand } from './install.mjs'
import { canInstall, findBrowser, installHint } from './machine.mjs'
import { run } from './run.mjs'

/** Installs what package-lock.json names, if that has not been done. Ends the process with a plain word when it fails. */
export function ensurePackages(root) {
  if (!needsInstall(root)) return
  console.log('Installing packages (npm ci) …')
  const npm = npmCommand(['ci', '--no-audit', '--no-fund'])
  if (run(npm.command, npm.args, { cwd: root }) !== 0) {
    console.error('npm ci failed: see above. Is the npm registry reachable?')
    process.exit(1)
  }
  markInstalled(root)
}

const PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'] }
const CJK_FONT = '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc'

/** The paths of the browsers wanted, installed first where we are root on Debian; null, with a hint printed, where not. */
export function ensureBrowsers(kinds) {
  const missing = kinds.filter((kind) => findBrowser(kind) === null)
  if (canInstall() && (missing.length > 0 || !existsSync(CJK_FONT))) {
    const packages = [...missing.flatMap((kind) => PACKAGES[kind]), 'fonts-noto-cjk']
    console.log(`Installing ${packages.join(', ')} (apt-get) …`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    run('apt-get', ['install', '-y', '-qq', ...packages], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  return Object.fromEntries(
    kinds.map((kind) => {
      const path = findBrowser(kind)
      if (path === null) console.error(installHint(kind))
      return [kind, path]
    }),
  )
}
