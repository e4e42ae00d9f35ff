import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** One line of an OpenCC dictionary: what stands in the text, and what takes its place. */
export type Entry = readonly [from: string, to: string]

const folder = join(dirname(createRequire(import.meta.url).resolve('opencc-js')), '../esm-lib/dict')

/** A dictionary of the installed opencc-js by its OpenCC name, e.g. `STPhrases`, in its own order. */
export async function readDictionary(name: string): Promise<Entry[]> {
  const file = pathToFileURL(join(folder, `${name}.js`)).href
  const { default: text } = (await import(file)) as { default: string }
  return text.split('|').map((line) => {
    const [from, to] = line.split(' ')
    if (!from || to === undefined) throw new TypeError(`${name}: no entry in “${line}”`)
    return [from, to] as const
  })
}
