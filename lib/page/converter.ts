import { browser } from 'wxt/browser'
import {
  type Config,
  type Converter,
  type ConverterOptions,
  configsOf,
  createPlanned,
  detectScript,
  type Entries,
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

/** Gives the dictionary entries for an alphabet. */
export type EntrySource = (config: Config, alphabet: string) => Promise<Entries>

const askBackground: EntrySource = async (config, alphabet) => {
  const request: DictionaryRequest = { type: 'script/entries', config, alphabet }
  const entries: Entries | undefined = await browser.runtime.sendMessage(request)
  if (!entries) throw new Error(`No dictionary for ${config}`)
  return entries
}

/**
 * A converter that grows with the page: entries are asked for once for the characters of the first texts, and again
 * only when later texts bring characters that no text has shown yet.
 */
export function createConverterSource(
  target: Target,
  { regionalWords, script, ...options }: PageConverterOptions = {},
  source: EntrySource = askBackground,
) {
  const alphabet = new Set<string>()
  const scripts = new Set<'hans' | 'hant'>()
  let pageScript = script
  let current: Promise<Converter> | undefined

  async function build(): Promise<Converter> {
    const plan = planFor(pageScript ?? null, target, regionalWords)
    const spelled = [...alphabet].join('')
    const configs = configsOf(plan, scripts)
    const pairs = configs.map(async (config) => [config, await source(config, spelled)] as const)
    return createPlanned(plan, Object.fromEntries(await Promise.all(pairs)), options)
  }

  return {
    /** A converter that covers these texts and all texts handed in before. */
    covering(texts: Iterable<string>): Promise<Converter> {
      const known = alphabet.size + scripts.size
      const list = [...texts]
      pageScript ??= detectScript(list.join('\n'))
      for (const text of list) for (const character of text) alphabet.add(character)
      for (const found of scriptsIn(list, pageScript)) scripts.add(found)
      if (!current || alphabet.size + scripts.size > known) {
        current = build()
        current.catch(() => {
          current = undefined
        })
      }
      return current
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
