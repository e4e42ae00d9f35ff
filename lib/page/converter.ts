import { browser } from 'wxt/browser'
import {
  type Config,
  type Converter,
  type ConverterOptions,
  configsOf,
  createPlanned,
  detectScript,
  type Entries,
  type PureScript,
  planFor,
  scriptsIn,
} from '../script'
import type { ScriptCode, Target } from '../types'
import type { DictionaryRequest } from './dictionary'

export interface PageConverterOptions extends ConverterOptions {
  /** The region's words too (软件 → 軟體), not its glyphs alone. */
  regionalWords?: boolean
  /** The script of the page where it is known; else it is detected in the texts. */
  script?: ScriptCode | null
}

/** Gives the dictionary entries for a text, or for any text of its characters. */
export type EntrySource = (config: Config, text: string, anyText: boolean) => Promise<Entries>

const askBackground: EntrySource = async (config, text, anyText) => {
  const request: DictionaryRequest = { type: 'script/entries', config, text, anyText }
  const entries: Entries | undefined = await browser.runtime.sendMessage(request)
  if (!entries) throw new Error(`No dictionary for ${config}`)
  return entries
}

/**
 * A converter that grows with the page: entries are asked for once for the first texts; when more texts come, once for
 * all texts of the characters seen so far; and from then on only when a text brings a new character.
 */
export function createConverterSource(
  target: Target,
  { regionalWords, script, ...options }: PageConverterOptions = {},
  source: EntrySource = askBackground,
) {
  const alphabet = new Set<string>()
  const scripts = new Set<PureScript>()
  const names = (options.keep ?? []).map((name) => (typeof name === 'string' ? name : name.text))
  let pageScript = script
  let calls = 0
  let current: Promise<Converter> | undefined

  async function build(text: string, anyText: boolean): Promise<Converter> {
    const plan = planFor(pageScript ?? null, target, regionalWords)
    const configs = configsOf(plan, scripts)
    const pairs = configs.map(async (config) => [config, await source(config, text, anyText)] as const)
    return createPlanned(plan, Object.fromEntries(await Promise.all(pairs)), options)
  }

  return {
    /** A converter that covers these texts and all texts handed in before. */
    covering(given: Iterable<string>): Promise<Converter> {
      const texts = [...given]
      const text = [...texts, ...names].join('\n')
      const known = alphabet.size + scripts.size
      pageScript ??= detectScript(text)
      for (const character of text) alphabet.add(character)
      for (const found of scriptsIn(texts, pageScript)) scripts.add(found)
      calls++
      if (current && calls > 2 && alphabet.size + scripts.size === known) return current
      const anyText = calls > 1
      const made = build(anyText ? [...alphabet].join('') : text, anyText)
      made.catch(() => {
        if (current === made) current = undefined
      })
      current = made
      return made
    },
  }
}

export type ConverterSource = ReturnType<typeof createConverterSource>

/**
 * A converter for these texts: for the content script, which cannot read the dictionaries itself, and for extension
 * pages. Rejects when the background does not answer.
 */
export function converterFor(
  texts: Iterable<string>,
  target: Target,
  options: PageConverterOptions = {},
): Promise<Converter> {
  return createConverterSource(target, options).covering(texts)
}
