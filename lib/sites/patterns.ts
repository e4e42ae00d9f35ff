/** Groups of official sites that can be allowed at once. */
export const GROUPS = ['gov.cn', 'gov.tw', 'gov.hk', 'gov.mo'] as const

const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/

const isGroup = (site: string): boolean => GROUPS.some((group) => group === site)

/** The host of what a reader typed or pasted: an address, or a bare host; null when it is neither. */
export function hostOf(typed: string): string | null {
  const text = typed.trim().toLowerCase()
  const address = /^https?:\/\//.test(text) ? text : `https://${text}`
  try {
    const { hostname } = new URL(address)
    return HOST.test(hostname) ? hostname : null
  } catch {
    return null
  }
}

/** Match patterns of a site; a group's cover every site under it, a single site's no other. */
export function patternsOf(site: string): string[] {
  const host = isGroup(site) ? `*.${site}` : site
  return [`http://${host}/*`, `https://${host}/*`]
}
