/** Hex SHA-256 of the body: the paragraphs joined by line feeds, as UTF-8. Needs a secure context. */
export async function digestBody(paragraphs: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(paragraphs.join('\n'))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
