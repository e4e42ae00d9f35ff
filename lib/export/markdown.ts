import { escapeMarkdown } from '../escape'
import type { Labels } from './labels'
import type { Readable } from './readable'
import { factSections } from './text'

/** A line of body text: also what means something only at the beginning of a line. */
const escapedLine = (words: string) =>
  escapeMarkdown(words).replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  )

/** A YAML string. JSON's double-quoted strings are YAML's. */
const quoted = (words: string) => JSON.stringify(words)

const listed = (items: readonly string[]) => `[${items.map(quoted).join(', ')}]`

/** A tag as Obsidian takes it: no spaces or punctuation, and not digits alone. */
function tagOf(tag: string): string {
  const plain = tag.trim().replace(/[^\p{L}\p{N}_/-]+/gu, '-')
  return /^\d+$/.test(plain) ? `_${plain}` : plain
}

function frontMatter(article: Readable): string {
  const fields: [string, string | null][] = [
    ['title', quoted(article.title)],
    ['source', article.source && quoted(article.source)],
    ['author', article.author && quoted(article.author)],
    ['published', article.publishedAt && quoted(article.publishedAt)],
    ['signed', article.date?.iso ? quoted(article.date.iso) : null],
    ['place', article.place && quoted(article.place)],
    ['parties', article.parties.length > 0 ? listed(article.parties) : null],
    [
      'signatories',
      article.signatories.length > 0 ? listed(article.signatories.map(({ name }) => name)) : null,
    ],
    [
      'documents',
      article.documents.length > 0 ? listed(article.documents.map(({ title, type }) => title ?? type)) : null,
    ],
    ['url', article.url && quoted(article.url)],
    ['lang', quoted(article.lang)],
    ['converted', String(article.converted)],
    ['tags', article.tags.length > 0 ? listed(article.tags.map(tagOf)) : null],
    ['checked', String(article.checked)],
    ['saved', quoted(article.savedAt)],
    ['sha256', quoted(article.sha256)],
    ['id', quoted(article.id)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return ['---', ...lines, '---'].join('\n')
}

/** An article as Markdown with front matter (YAML), as Obsidian reads it. Words of the page are escaped. */
export function toMarkdown(article: Readable, labels: Labels): string {
  const sections = factSections(article, labels).map(
    ({ heading, lines }) => `## ${heading}\n\n${lines.map((line) => `- ${escapedLine(line)}`).join('\n')}`,
  )
  const note = article.note === '' ? [] : [`## ${labels.heading.note}\n\n${article.note}`]
  const body = `## ${labels.heading.text}\n\n${article.paragraphs.map(escapedLine).join('\n\n')}`
  const converted = article.converted ? [`> ${labels.converted.replace('{lang}', article.lang)}`] : []
  const title = `# ${escapeMarkdown(article.title)}`
  return `${[frontMatter(article), title, ...converted, ...note, ...sections, body].join('\n\n')}\n`
}

/** Names that Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST = 60
const UNFIT = /[\p{Cc}\u2028-\u202e\u2066-\u2069\\/:*?"<>|#^[\]]+/gu

/**
 * A file name without ending for an article: day, title, and enough of its id to be the only one. No character that a
 * file system or Obsidian's links refuse, and none that turns a name round.
 */
export function fileName(article: Pick<Readable, 'id' | 'title' | 'publishedAt' | 'date'>): string {
  const day = /^\d{4}(-\d{2}){0,2}/.exec(article.date?.iso ?? article.publishedAt ?? '')?.[0] ?? ''
  const plain = article.title.replace(UNFIT, ' ').trim()
  const title = [...plain].slice(0, LONGEST).join('').trim()
  return [day, RESERVED.test(title) ? `_${title}` : title, article.id.slice(-6)].filter(Boolean).join(' ')
}
