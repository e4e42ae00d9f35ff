import { type Conversion, createOpenCC } from './chain'
import { type Config, langOfConfig } from './config'
import type { Entries } from './dictionary'
import { createGuard, type GuardOptions } from './guard'
import { guarded } from './guarded'
import { convertQuotes } from './quotes'

export interface Converter {
  /** Never throws; a text whose characters the entries do not cover is converted as far as they reach. */
  convert(text: string): Conversion
  /** The BCP 47 tag of the converted text. */
  lang: string
}

export interface ConverterOptions extends GuardOptions {
  /** Quotation marks too: “ ” ↔ 「 」. Off unless asked. */
  quotes?: boolean
}

/** OpenCC with our errata, the page's names and the reader's words in front of it. */
export function createConverter(config: Config, entries: Entries, options: ConverterOptions = {}): Converter {
  const opencc = createOpenCC(config, entries, { judged: true })
  const convert = guarded(createGuard(config, opencc, options), opencc.convert)
  const lang = langOfConfig(config)
  if (!options.quotes) return { convert, lang }
  const into = lang === 'zh-Hans' ? 'hans' : 'hant'
  return {
    lang,
    convert(text) {
      const { text: converted, at } = convert(text)
      return { text: convertQuotes(converted, into), at }
    },
  }
}
