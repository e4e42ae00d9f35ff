import * as v from 'valibot'
import type { NameDecision } from '../analysis/names'
import { FORMAT, FORMAT_VERSION, fromBase64 } from '../export/json'
import { anchor, anchorSummary } from './anchor'
import { unpackBlock } from './block'
import { articleKey } from './capture'
import { decisionsShape } from './decisions'
import { digestBody } from './digest'
import { addressShape, articleShape, correctionsShape, idShape, instantShape, summaryShape } from './shape'
import { type Capture, type Hand, STATUSES, type WholeEntry } from './types'

/** Why a file cannot be taken in: not ours, of a later format, or damaged; `at` counts the articles from 1. */
export class LibraryFileError extends Error {
  override name = 'LibraryFileError'
  readonly why: 'foreign' | 'newer' | 'broken'
  readonly at: number | null

  constructor(why: LibraryFileError['why'], at: number | null, detail: string) {
    super(detail)
    this.why = why
    this.at = at
  }
}

const short = v.pipe(v.string(), v.maxLength(2_000))
const long = v.pipe(v.string(), v.maxLength(200_000))

const captureShape = v.object({
  captureId: idShape,
  pageUrl: addressShape,
  readAt: instantShape,
  engine: v.pipe(v.string(), v.maxLength(40)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  article: articleShape,
  summary: summaryShape,
  block: v.nullable(v.pipe(v.string(), v.maxLength(8_000_000))),
})

const markShape = v.object({ status: v.picklist(STATUSES), note: long })

/** By entries: a record's shape would drop the clauses `__proto__` and `constructor`, which are words like any others. */
const ledgerShape = v.pipe(
  v.custom<object>((ledger) => typeof ledger === 'object' && ledger !== null && !Array.isArray(ledger)),
  v.transform((ledger): unknown[] => Object.entries(ledger)),
  v.array(v.tuple([long, markShape])),
  v.transform((entries): Hand['ledger'] => Object.fromEntries(entries)),
)

const handShape = v.object({
  corrections: correctionsShape,
  tags: v.pipe(v.array(short), v.maxLength(500)),
  note: long,
  checked: v.boolean(),
  ledger: ledgerShape,
  copyOf: v.nullable(idShape),
})

const entryShape = v.object({
  id: idShape,
  savedAt: instantShape,
  updatedAt: instantShape,
  reading: captureShape,
  hand: handShape,
  versions: v.pipe(
    v.array(
      v.object({
        ...captureShape.entries,
        number: v.pipe(v.number(), v.integer(), v.minValue(1)),
        corrections: correctionsShape,
      }),
    ),
    v.maxLength(1_000),
  ),
})

const headShape = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  names: v.optional(v.unknown(), []),
})

/** What the head of a library file says about names. @throws LibraryFileError */
function checkHead(head: unknown): NameDecision[] {
  const parsed = v.safeParse(headShape, head)
  if (!parsed.success) throw new LibraryFileError('foreign', null, 'not a library file')
  if (parsed.output.version > FORMAT_VERSION) {
    throw new LibraryFileError('newer', null, `format ${parsed.output.version}`)
  }
  const names = v.safeParse(decisionsShape, parsed.output.names)
  if (!names.success) throw new LibraryFileError('broken', null, 'what is said about names is damaged')
  return names.output
}

async function captureFrom(raw: v.InferOutput<typeof captureShape>): Promise<Capture> {
  const sha256 = await digestBody(raw.article.paragraphs)
  if (sha256 !== raw.sha256) throw new Error('the text does not match its digest')
  const block = raw.block === null ? null : fromBase64(raw.block)
  if (block) await unpackBlock(block)
  return {
    captureId: raw.captureId,
    pageUrl: raw.pageUrl,
    readAt: raw.readAt,
    engine: raw.engine,
    sha256,
    article: raw.article,
    summary: anchorSummary(raw.article, raw.summary),
    block,
  }
}

/**
 * One article of a file, checked in every field: shapes, digest of the text, evidence within the text. What can be worked
 * out is worked out anew and not believed.
 * @throws LibraryFileError when anything is wrong with it.
 */
export async function entryFrom(raw: unknown, at: number): Promise<WholeEntry> {
  try {
    const { hand, id, reading, savedAt, updatedAt, versions } = v.parse(entryShape, raw)
    const capture = await captureFrom(reading)
    for (const correction of hand.corrections) {
      if ('evidence' in correction) anchor(capture.article, correction.evidence)
    }
    const key = articleKey(capture.article, capture.pageUrl)
    return {
      entry: { id, key, savedAt, updatedAt, reading: capture, hand },
      versions: await Promise.all(
        versions.map(async ({ corrections, number, ...version }) => ({
          ...(await captureFrom(version)),
          id,
          number,
          corrections,
        })),
      ),
    }
  } catch (error) {
    throw new LibraryFileError('broken', at, error instanceof Error ? error.message : String(error))
  }
}

/** What a file says about names. @throws LibraryFileError */
export async function decisionsIn(file: Blob): Promise<NameDecision[]> {
  const { value: first = '' } = await linesOf(file).next()
  if (HEAD_LINE.test(first)) return checkHead(parsed(`${first}]}`, null))
  return checkHead(parsed(await file.text(), null))
}

/** The articles of files as they stand in them, one after the other. @throws LibraryFileError */
export async function* rawArticles(files: readonly Blob[]): AsyncGenerator<unknown> {
  for (const file of files) yield* articlesIn(file)
}

/** The first line of a file as we write it. */
const HEAD_LINE = /"articles":\[$/

async function* articlesIn(file: Blob): AsyncGenerator<unknown> {
  const lines = linesOf(file)
  const first = (await lines.next()).value ?? ''
  if (!HEAD_LINE.test(first)) {
    yield* wholeFile(file)
    return
  }
  checkHead(parsed(`${first}]}`, null))
  let at = 0
  let ended = false
  for await (const line of lines) {
    if (line === ']}') ended = true
    else if (line !== '') yield parsed(line.replace(/,$/, ''), ++at)
  }
  if (!ended) throw new LibraryFileError('broken', at, 'the file ends too early')
}

/** A file that another program has written anew, in whatever lines. */
async function* wholeFile(file: Blob): AsyncGenerator<unknown> {
  let content: unknown
  try {
    content = JSON.parse(await file.text())
  } catch (error) {
    throw new LibraryFileError('foreign', null, String(error))
  }
  checkHead(content)
  const articles = v.safeParse(v.object({ articles: v.array(v.unknown()) }), content)
  if (!articles.success) throw new LibraryFileError('broken', null, 'no list of articles')
  yield* articles.output.articles
}

function parsed(text: string, at: number | null): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LibraryFileError(at === null ? 'foreign' : 'broken', at, String(error))
  }
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
