import { render } from 'preact'
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Root } from '../../components/reader/Root'
import { readerMessage } from '../../lib/messages'
import { askDress } from '../../lib/page/ask'
import { createHost } from '../../lib/page/host'
import { openReader } from '../../lib/page/reader'
import { createState } from '../../lib/page/state'
import { loadSettings } from '../../lib/settings'

/** Injected into one tab by a click; a second click reaches the listener below and leaves. */
export default defineUnlistedScript(async () => {
  const [settings, dress] = await Promise.all([loadSettings(), askDress()])
  const host = createHost(document, dress.css, import.meta.env.MODE === 'component-test')
  const state = createState(settings, browser.i18n.getUILanguage(), dress)
  const listener = (message: unknown, _sender: unknown, respond: (answer: boolean) => void) => {
    const known = readerMessage(message)
    if (!known) return
    respond(true)
    if (known.type === 'reader:toggle') reader.leave()
    if (known.type === 'reader:selection') reader.readSelection()
  }
  const reader = openReader(window, host, state, {
    mount: (actions) => render(<Root state={state} actions={actions} />, host.root),
    left() {
      render(null, host.root)
      browser.runtime.onMessage.removeListener(listener)
    },
  })
  browser.runtime.onMessage.addListener(listener)
  host.whenReplaced(reader.leave)
})
