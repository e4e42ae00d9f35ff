import { browser } from 'wxt/browser'
import { type Language, languageOf } from '../i18n'
import { loadSettings } from '../settings'

/** The interface's language: the reader's setting, else the browser's. */
export async function interfaceLanguage(): Promise<Language> {
  const { language } = await loadSettings()
  return languageOf(language, browser.i18n.getUILanguage())
}
