import { render } from 'preact'
import { browser } from 'wxt/browser'
import { MessagePage } from '../../components/message/MessagePage'
import { languageOf, translator } from '../../lib/i18n'
import { messageTables } from '../../lib/i18n/tables'
import { REFUSALS } from '../../lib/messages'
import { loadSettings } from '../../lib/settings'
import './style.css'

const asked = new URLSearchParams(location.search)
const why = REFUSALS.find((known) => known === asked.get('why')) ?? 'other'
const root = document.getElementById('root')

loadSettings().then(({ language, theme }) => {
  const t = translator(languageOf(language, browser.i18n.getUILanguage()), messageTables)
  document.title = t('title')
  document.documentElement.lang = t.tag
  if (root) render(<MessagePage t={t} theme={theme} why={why} url={asked.get('url')} />, root)
})
