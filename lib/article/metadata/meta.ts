/** The page's meta tags by lower-case name or property; the first of a name that has content counts. */
export function metaOf(doc: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of doc.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('itemprop')
    const content = element.getAttribute('content')?.trim() ?? ''
    const key = name?.trim().toLowerCase()
    if (key && content !== '' && !isPlaceholder(content) && !found.has(key)) found.set(key, content)
  }
  return found
}

/** A template that was never filled in: {{title}}, ${source}, #PubDate#, <%=…%>, null. */
export function isPlaceholder(text: string): boolean {
  return /\{\{|\$\{|<%|%>|^\$?#\w+#?$|^(?:null|undefined|nan)$/i.test(text.trim())
}

/** The first of the names that the page has. */
export function firstOf(meta: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)
    if (value !== undefined) return value
  }
  return null
}
