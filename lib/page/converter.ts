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
import type { Settings } from '../settings'
import type { ScriptCode, Target } from '../types'
import type { DictionaryRequest } from './dictionary'

export interface PageConverterOptions extends ConverterOptions {
  /** The region's words too (软件 → 軟體), not its glyphs alone. */
  regionalWords?: boolean
  /** The script of the page where it is known; else it is detected in the texts. */
  script?: ScriptCode | null
}

/** How the reader wants text converted, whatever the target. */
export const wishesOf = ({
  regionalWords,
  quotes,
  ownWords,
}: Pick<Settings, 'regionalWords' | 'quotes' | 'ownWords'>): PageConverterOptions => ({
  regionalWords,
  quotes,
  words: ownWords.map(({ from, to }) => [from, to] as const),
})

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
  let waiting: string[] = []
  let calls = 0
  /** How many characters and scripts the current converter knows. */
  let covered = 0
  let current: Promise<Converter> | undefined

  async function build(text: string, anyText: boolean): Promise<Converter> {
    const plan = planFor(pageScript ?? null, target, regionalWords)
    const configs = configsOf(plan, scripts)
    const pairs = configs.map(async (config) => [config, await source(config, text, anyText)] as const)
    return createPlanned(plan, Object.fromEntries(await Promise.all(pairs)), options)
  }

  /** Counts a text towards the next converter asked for: little by little, where there are many. */
  function meet(text: string): void {
    waiting.push(text)
    for (const character of new Set(text)) alphabet.add(character)
    if (!pageScript || scripts.size === 2) return
    for (const found of scriptsIn([text], pageScript)) scripts.add(found)
  }

  return {
    meet,
    /** A converter that covers these texts and all that were met before. */
    covering(given: Iterable<string>): Promise<Converter> {
      for (const text of given) meet(text)
      const text = [...waiting, ...names].join('\n')
      if (!pageScript) {
        pageScript = detectScript(text)
        for (const found of scriptsIn(waiting, pageScript)) scripts.add(found)
      }
      waiting = []
      for (const name of names) for (const character of name) alphabet.add(character)
      calls++
      const size = alphabet.size + scripts.size
      if (current && calls > 2 && size === covered) return current
      covered = size
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
