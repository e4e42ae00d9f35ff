/** The interface's own languages; apart from the script that a page is shown in. */
export type Language = 'hans' | 'hant' | 'en'

/** One namespace in the three languages: each key with its words. */
export type Tables<Key extends string> = Record<Language, Record<Key, string>>

export type Values = Record<string, string | number>

export interface Translate<Key extends string> {
  (key: Key, values?: Values): string
  language: Language
  /** BCP 47, for `lang` attributes and Intl. */
  tag: string
}

const LANGUAGE_TAGS: Record<Language, string> = { hans: 'zh-Hans', hant: 'zh-Hant', en: 'en' }

/** Chinese in Taiwan, Hong Kong and Macao, or marked Hant, is 繁體; other Chinese 简体; any other language English. */
export function languageOf(setting: Language | 'auto', browserLanguage: string): Language {
  if (setting !== 'auto') return setting
  if (!/^zh\b/i.test(browserLanguage)) return 'en'
  return /\b(hant|tw|hk|mo)\b/i.test(browserLanguage) ? 'hant' : 'hans'
}

/**
 * The words of one namespace in one language. In a string `{name}` stands for a value, a number set by Intl, and
 * `{name|item|items}` for the word that goes with the number.
 */
export function translator<Key extends string>(language: Language, tables: Tables<Key>): Translate<Key> {
  const table = tables[language]
  const tag = LANGUAGE_TAGS[language]
  const numbers = new Intl.NumberFormat(tag)
  const plurals = new Intl.PluralRules(tag)
  const translate = (key: Key, values: Values = {}) =>
    table[key].replace(
      /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
      (whole, name: string, one?: string, other?: string) => {
        const value = values[name]
        if (value === undefined) return whole
        if (one === undefined) return typeof value === 'number' ? numbers.format(value) : value
        return (plurals.select(Number(value)) === 'one' ? one : other) ?? ''
      },
    )
  return Object.assign(translate, { language, tag })
}
