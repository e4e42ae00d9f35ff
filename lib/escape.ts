const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as they stand in HTML and XML, in a quoted attribute too. */
export const escapeMarkup = (words: string): string =>
  words.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')

/** Words in which the characters that mean something to Markdown stand as themselves. */
export const escapeMarkdown = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&')
