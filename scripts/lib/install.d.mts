interface System {
  platform?: string
  execPath?: string
  env?: Record<string, string | undefined>
}
export function needsInstall(root: string): boolean
export function markInstalled(root: string): void
export function npmCommand(args: string[], system?: System): { command: string; args: string[] }
