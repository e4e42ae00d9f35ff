/**
 * One contender in a fresh process: `node --expose-gc child.mjs NAME CONFIG WORKDIR TEXT`. Prints, as JSON, milliseconds of
 * CPU time (all threads, the compiler's too) from nothing loaded to 5,000 characters converted, then for 1,000,000
 * characters, the MB of memory it holds, and what it made of the 5,000. Plain JavaScript, so that no contender's time holds a transpiler's.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [name, config, work, source] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const json = (path) => JSON.parse(readFileSync(path, 'utf8'))
const [reads, writes] = config.split('2').map((side) => (side === 's' ? 'cn' : side))

/** Each gives a way from text to converted text; `text` is what the first conversion will be asked for. */
const contenders = {
  async ours(text) {
    const script = await import(pathToFileURL(join(work, 'script.mjs')).href)
    const names = script.dictionariesOf(config)
    /** Copied, since Node reads a small file into a part of a larger buffer. */
    const load = (name) =>
      new script.PackedDictionary(new Uint8Array(readFileSync(join(work, `${name}.bin`))).buffer)
    const dictionaries = Object.fromEntries(names.map((each) => [each, load(each)]))
    const make = (texts) => script.createConverter(config, script.entriesFor(texts, config, dictionaries))
    const converter = make([text])
    return { first: (given) => converter.convert(given).text, make, dictionaries }
  },
  async 'opencc-js Converter'() {
    const { Converter } = await import('opencc-js')
    return { first: Converter({ from: reads, to: writes }) }
  },
  async 'opencc-js ConverterFactory'() {
    const { ConverterFactory } = await import('opencc-js/core')
    const { from, to } = await import('opencc-js/preset')
    return { first: ConverterFactory(from[reads] ?? [], to[writes] ?? []) }
  },
  async 'tongwen-core'() {
    const { createConverterMap } = require('tongwen-core/cjs/converter/index.js')
    const dictionary = (file) => json(require.resolve(`tongwen-dict/dist/${file}.min.json`))
    const converter = createConverterMap({
      s2t: [dictionary('s2t-char'), dictionary('s2t-phrase')],
      t2s: [dictionary('t2s-char'), dictionary('t2s-phrase')],
    })
    return { first: (given) => converter.phrase(writes === 'cn' ? 't2s' : 's2t', given) }
  },
}

const held = () => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const text = readFileSync(join(work, source), 'utf8')
const short = text.slice(0, 5000)
const before = held()
const start = cpu()
const contender = await contenders[name](short)
const converted = contender.first(short)
const firstUse = cpu() - start
const memory = held() - before

const lines = text.split('\n')
const convert = contender.make
  ? (
      (made) => (line) =>
        made.convert(line).text
    )(contender.make(lines))
  : contender.first
for (const line of lines.slice(0, 2000)) convert(line)
const again = cpu()
for (const line of lines) convert(line)
const million = ((cpu() - again) / text.length) * 1e6

console.log(JSON.stringify({ firstUse, million, memory, converted }))
