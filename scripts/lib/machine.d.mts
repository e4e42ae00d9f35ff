type Kind = 'chromium' | 'firefox'
interface System {
  platform?: string
  env?: Record<string, string | undefined>
}
export function findBrowser(
  kind: Kind,
  system?: System & { isFile?: (path: string) => boolean },
): string | null
export function hasDisplay(system?: System): boolean
export function canInstall(system?: {
  platform?: string
  uid?: number
  exists?: (path: string) => boolean
}): boolean
export function installHint(kind: Kind, system?: { platform?: string; uid?: number }): string
