import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** One line of an OpenCC dictionary: what stands in the text, and what takes its place. */
export type Entry = readonly [from: string, to: string]

const folder = join(dirname(createRequire(import.meta.url).resolve('opencc-js')), '../esm-lib/dict')

const words = join(import.meta.dirname, 'data/words.txt')

/** A dictionary of the installed opencc-js by its OpenCC name, e.g. `STPhrases`, in its own order; `Words` is ours. */
export async function readDictionary(name: string): Promise<Entry[]> {
  if (name === 'Words') return readFileSync(words, 'utf8').trim().split('\n').map(toEntry)
  const file = pathToFileURL(join(folder, `${name}.js`)).href
  const { default: text } = (await import(file)) as { default: string }
  return text.split('|').map(toEntry)
}

function toEntry(line: string): Entry {
  const [from, to] = line.split(' ')
  if (!from || to === undefined) throw new TypeError(`No entry in “${line}”`)
  return [from, to]
}
