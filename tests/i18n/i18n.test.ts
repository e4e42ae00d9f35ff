import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languageOf, translator } from '../../lib/i18n'
import { formatIso } from '../../lib/i18n/dates'

const LANGUAGES = ['hans', 'hant', 'en'] as const

const tableOf = (language: string, namespace: string): Record<string, string> =>
  JSON.parse(readFileSync(`locales/${language}/${namespace}`, 'utf8'))

/** The values that a string has places for. */
const places = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((match) => match[1]).sort()

describe.each(readdirSync('locales/hans'))('%s', (namespace) => {
  const own = tableOf('hans', namespace)

  test.each(LANGUAGES)('has the same keys in %s', (language) => {
    expect(Object.keys(tableOf(language, namespace))).toEqual(Object.keys(own))
  })

  test.each(LANGUAGES)('has the same places for values in %s', (language) => {
    const table = tableOf(language, namespace)
    for (const [key, text] of Object.entries(own)) {
      expect(new Set(places(table[key] ?? '')), key).toEqual(new Set(places(text)))
    }
  })

  test('leaves nothing untranslated', () => {
    for (const [key, text] of Object.entries(tableOf('en', namespace))) {
      expect(text.trim(), key).not.toBe('')
      // Names of languages and scripts and the sign of the seal are the same in every language.
      if (!/^(language\.|script\.|seal$)/.test(key)) expect(text, key).not.toMatch(/^\p{Script=Han}+$/u)
    }
  })
})

test('values and numbers are set by the language', () => {
  const table = { items: '{n} {n|item|items} of {who}' }
  const t = translator('en', { hans: table, hant: table, en: table })
  expect(t('items', { n: 1, who: 'A' })).toBe('1 item of A')
  expect(t('items', { n: 1240, who: 'A' })).toBe('1,240 items of A')
})

test('the browser decides the language where the reader has not', () => {
  expect(languageOf('auto', 'zh-CN')).toBe('hans')
  expect(languageOf('auto', 'zh-TW')).toBe('hant')
  expect(languageOf('auto', 'zh-Hant-MO')).toBe('hant')
  expect(languageOf('auto', 'ja')).toBe('en')
  expect(languageOf('hant', 'en-GB')).toBe('hant')
})

test('dates that are not whole are written as far as they go', () => {
  expect(formatIso('2020-10-13', 'zh-Hans')).toBe('2020年10月13日')
  expect(formatIso('2020-10', 'zh-Hans')).toBe('2020年10月')
  expect(formatIso('10-13', 'en')).toBe('October 13')
  expect(formatIso('2015-08-30/2015-08-31', 'zh-Hant')).toBe('2015年8月30日–2015年8月31日')
  expect(formatIso('soon', 'en')).toBe('soon')
})
