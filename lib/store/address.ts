/** Parameters that say where a visitor came from, not which page it is. */
const TRAIL = /^(utm_\w+|spm|from|share\w*|src|source|fbclid|gclid|isappinstalled|scene|timestamp)$/i

/**
 * The part of an address that tells one page from another: no scheme, no `www.`, no fragment, no tracking
 * parameters, the others in order. Gives '' for what is not a web address.
 */
export function addressKey(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol)) return ''
  for (const name of [...url.searchParams.keys()]) if (TRAIL.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  const path = url.pathname.replace(/\/(index|default)\.(s?html?|php|aspx?|jsp)$/i, '/')
  return `${url.host.replace(/^(www|m|wap)\./, '')}${withoutEndSlash(path)}${url.search}`
}

function withoutEndSlash(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}
