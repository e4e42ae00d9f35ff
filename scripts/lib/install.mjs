// Runs before anything is installed: imports nothing but node:.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const STAMP = join('node_modules', '.qianyao-lock')

const digest = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/** Whether node_modules is absent or was installed from another lockfile. */
export function needsInstall(root) {
  const stamp = join(root, STAMP)
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest(root)
}

/** Remembers which lockfile node_modules was installed from. */
export function markInstalled(root) {
  writeFileSync(join(root, STAMP), digest(root))
}

/**
 * The command line that runs npm. On Windows npm is a .cmd file that spawn() refuses without a shell, so npm's own
 * script is run through node; `npm_execpath` names it while we run under npm.
 */
export function npmCommand(
  args,
  { platform = process.platform, execPath = process.execPath, env = process.env } = {},
) {
  if (env.npm_execpath?.endsWith('.js')) return { command: execPath, args: [env.npm_execpath, ...args] }
  if (platform === 'win32') {
    return {
      command: execPath,
      args: [join(execPath, '..', 'node_modules', 'npm', 'bin', 'npm-cli.js'), ...args],
    }
  }
  return { command: 'npm', args }
}
