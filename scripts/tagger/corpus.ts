import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Marked, parseMarks } from './marks'

const FOLDER = join(import.meta.dirname, 'corpus')

/** The marked sentences, and what they come to as one hash. Throws on a mark that is none. */
export function readCorpus(): { sentences: Marked[]; hash: string } {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))
  const texts = files.sort().map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '')
  return {
    sentences: lines.map(parseMarks),
    hash: createHash('sha256').update(texts.join('\0')).digest('hex'),
  }
}
