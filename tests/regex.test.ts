/**
 * Regular expressions must not backtrack catastrophically: pages are written by anybody. Every literal in what ships is
 * put to recheck (https://makenowjust-labs.github.io/recheck/), and so is every expression that a module builds from a
 * lexicon when it is loaded.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { check } from 'recheck'
import { expect, test } from 'vitest'
import { parseAst } from 'vitest/node'
import { everyForm } from '../lib/summary/clauses/lexer'

interface Found {
  where: string
  source: string
  flags: string
}

/** ms for one expression; what cannot be judged in it is let pass. */
const LIMIT = 300

interface Literal {
  type: string
  regex?: { pattern: string; flags: string }
}

function literals(file: string): Found[] {
  const text = readFileSync(file, 'utf8')
  const lang = file.endsWith('.tsx') ? 'tsx' : 'ts'
  const found: Found[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) walk(item)
    else if (node !== null && typeof node === 'object') {
      const { regex } = node as Literal
      if (regex) found.push({ where: file, source: regex.pattern, flags: regex.flags })
      for (const value of Object.values(node)) walk(value)
    }
  }
  walk(parseAst(text, { lang }))
  return found
}

const files = ['lib', 'components', 'entrypoints'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`),
)

/** Expressions that modules of lib/ build from lexicons, while they are loaded or later. */
async function built(): Promise<Found[]> {
  const found: Found[] = []
  const Native = globalThis.RegExp
  const spy = new Proxy(Native, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const made = new target(source, flags)
      found.push({ where: 'built from a lexicon', source: made.source, flags: made.flags })
      return made
    },
  })
  globalThis.RegExp = spy
  try {
    await Promise.all(Object.values(import.meta.glob('../lib/**/*.ts')).map((load) => load()))
    everyForm()
  } finally {
    globalThis.RegExp = Native
  }
  return found
}

/** Looks at each expression once, as many at a time as the machine has cores. */
async function vulnerable(all: readonly Found[]): Promise<string[]> {
  const unlike = new Map(all.map((found) => [`/${found.source}/${found.flags}`, found]))
  const queue = [...unlike]
  const bad: string[] = []
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [key, { where, source, flags }] = next
      const result = await check(source, flags.replace('d', ''), { timeout: LIMIT })
      if (result.status === 'vulnerable')
        bad.push(`${where}: ${key.slice(0, 300)} ${result.complexity.summary}`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return bad
}

test('no expression can be made to backtrack for ever', async () => {
  const all = [...files.flatMap(literals), ...(await built())]
  expect(all.length).toBeGreaterThan(0)
  expect(await vulnerable(all)).toEqual([])
}, 300_000)

test('the check finds what it is for', async () => {
  const where = 'here'
  expect(await vulnerable([{ where, source: '^(a+)+$', flags: '' }])).toHaveLength(1)
  expect(await vulnerable([{ where, source: '\\s+$', flags: '' }])).toHaveLength(1)
  expect(await vulnerable([{ where, source: '^a+$', flags: '' }])).toEqual([])
})
