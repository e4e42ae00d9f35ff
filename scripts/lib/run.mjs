import { spawnSync } from 'node:child_process'

/** Runs a command in the foreground; gives its exit code (1 when it could not be started or was killed). */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options })
  if (error) console.error(`${command}: ${error.message}`)
  return status ?? 1
}
