import { type ConverterSource, createConverterSource, type PageConverterOptions } from '../page/converter'
import type { Library } from '../store/database'
import { readDecisions } from '../store/decisions'
import type { Running } from '../store/jobs'
import { readWhole } from '../store/read'
import type { WholeEntry } from '../store/types'
import type { Article, ScriptCode, Target } from '../types'
import { BlobWriter } from './blob-writer'
import { toCsl, toRis } from './citations'
import { toCsv } from './csv'
import { articleLine, LIBRARY_END, libraryHead } from './json'
import type { Labels } from './labels'
import { ledgerTable } from './ledger'
import { fileName, toMarkdown } from './markdown'
import { type Readable, type ReadableCommitment, readable } from './readable'
import { toTexts } from './text'
import { toXlsx } from './xlsx'
import { ZipWriter } from './zip'

/** In the order in which they are offered. */
export const FORMATS = ['json', 'markdown', 'csv', 'xlsx', 'text', 'ris', 'csl'] as const
export type Format = (typeof FORMATS)[number]

export interface ExportOptions extends Running {
  /** The script of the words; JSON and citations always hold the originals. */
  target: Target
  converter?: PageConverterOptions
  labels: Labels
  /** Which commitments the ledger lists; all unless it is said. */
  row?: (commitment: ReadableCommitment) => boolean
  /** ISO 8601 with time; its day goes into the file's name. */
  now: string
  makeSource?: typeof createConverterSource
}

export interface ExportedFile {
  name: string
  blob: Blob
}

/** Widths of the ledger's columns, in characters. */
const WIDTHS = [24, 18, 48, 8, 16, 16, 14, 32, 18, 12, 16, 10, 24, 36, 40, 12] as const

const TYPES: Record<Format, [ending: string, type: string]> = {
  json: ['json', 'application/json'],
  markdown: ['md', 'text/markdown;charset=utf-8'],
  csv: ['csv', 'text/csv;charset=utf-8'],
  xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  text: ['txt', 'text/plain;charset=utf-8'],
  ris: ['ris', 'application/x-research-info-systems'],
  csl: ['csl.json', 'application/vnd.citationstyles.csl+json'],
}

const textsOf = ({ author, paragraphs, source, title }: Article) => [
  title,
  source ?? '',
  author ?? '',
  ...paragraphs,
]

/** Turns entries into what is written out, in one script; converters are kept from article to article. */
export function createReader(
  target: Target,
  options: PageConverterOptions = {},
  makeSource = createConverterSource,
) {
  const sources = new Map<ScriptCode, ConverterSource>()
  return async (whole: WholeEntry): Promise<Readable> => {
    const { article } = whole.entry.reading
    if (target === 'own') return readable(whole, null)
    const { script } = article
    const source = sources.get(script) ?? makeSource(target, { ...options, script })
    sources.set(script, source)
    const converter = await source.covering(textsOf(article))
    return readable(whole, converter)
  }
}

/**
 * Writes articles out as one file. Rejects with the signal's reason when it is stopped.
 */
export async function exportFile(
  db: Library,
  ids: readonly string[],
  format: Format,
  options: ExportOptions,
): Promise<ExportedFile> {
  const stamp = options.now.slice(0, 10)
  if (format === 'json') {
    return { name: `qianyao ${stamp}.json`, blob: await libraryBlob(db, ids, options) }
  }
  if (format === 'markdown' && ids.length !== 1) {
    return { name: `qianyao ${stamp}.zip`, blob: await zipped(db, ids, options) }
  }
  const cited = format === 'ris' || format === 'csl'
  const read = createReader(cited ? 'own' : options.target, options.converter, options.makeSource)
  const articles: Readable[] = []
  for await (const whole of readWhole(db, ids, options)) articles.push(await read(whole))
  const [only] = articles
  const [ending, type] = TYPES[format]
  const name = articles.length === 1 && only ? fileName(only) : `qianyao ${stamp}`
  return { name: `${name}.${ending}`, blob: new Blob([written(articles, format, options)], { type }) }
}

async function libraryBlob(db: Library, ids: readonly string[], options: ExportOptions): Promise<Blob> {
  const blob = new BlobWriter()
  blob.add(libraryHead(options.now, ids.length, await readDecisions(db)))
  let first = true
  for await (const whole of readWhole(db, ids, options)) {
    blob.add(`${first ? '' : ',\n'}${articleLine(whole)}`)
    first = false
  }
  blob.add(LIBRARY_END)
  return blob.end(TYPES.json[1])
}

function written(
  articles: readonly Readable[],
  format: Exclude<Format, 'json'>,
  { labels, row }: ExportOptions,
): string | Uint8Array<ArrayBuffer> {
  switch (format) {
    case 'markdown':
      return articles.map((article) => toMarkdown(article, labels)).join('')
    case 'text':
      return toTexts(articles, labels)
    case 'csv':
      return toCsv(ledgerTable(articles, labels, row))
    case 'xlsx':
      return toXlsx({ name: labels.ledger, widths: WIDTHS, ...ledgerTable(articles, labels, row) })
    case 'ris':
      return toRis(articles)
    case 'csl':
      return toCsl(articles)
  }
}

/** A file an article, in one archive. */
async function zipped(db: Library, ids: readonly string[], options: ExportOptions): Promise<Blob> {
  const read = createReader(options.target, options.converter, options.makeSource)
  const zip = new ZipWriter()
  for await (const whole of readWhole(db, ids, options)) {
    const article = await read(whole)
    zip.add(`${fileName(article)}.md`, toMarkdown(article, options.labels))
  }
  return zip.end()
}
