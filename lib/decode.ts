/** The encoding that a saved page states: byte order mark first, then its meta tag; UTF-8 when it states none. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const stated = statedIn(head)
  return isKnown(stated) ? stated : 'utf-8'
}

/** What follows `charset=` in the first meta tag that has one. */
function statedIn(head: string): string {
  for (const [tag] of head.matchAll(/<meta\b[^<>]*/gi)) {
    const at = tag.toLowerCase().indexOf('charset')
    const label = at < 0 ? null : /^[\s"'=]*([\w-]+)/.exec(tag.slice(at + 'charset'.length))
    if (label?.[1]) return label[1]
  }
  return 'utf-8'
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

/** The text of a saved page, in the encoding that it states. Bytes that do not fit become U+FFFD; never throws. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}
