import { effect } from '@preact/signals'
import { namesOf } from '../facts/names'
import type { ShownText } from '../types'
import { createPageConversion, type PageConversion } from './convert'
import { createConverterSource } from './converter'
import { scriptChoice } from './script-choice'
import type { ReaderState } from './state'

export interface PageScript {
  /** How converted text nodes show what they held; undefined while the page stands as it is. */
  shown(): ShownText | undefined
  /** Puts the page's own words back. */
  stop(): void
}

/** Shows the page itself in the script chosen, as long as the sidebar stands beside it. */
export function keepPageConverted(doc: Document, state: ReaderState, onWritten: () => void): PageScript {
  let conversion: PageConversion | null = null
  /** A page that is still being put back is not converted anew. */
  let restored: Promise<unknown> = Promise.resolve()
  const restore = () => {
    if (conversion) restored = Promise.all([restored, conversion.restore()])
    conversion = null
  }
  const choice = scriptChoice(state)
  const stop = effect(() => {
    const { target, wishes } = choice.value
    const script = state.article.value?.script
    restore()
    if (target === 'own' || !script) return
    // Beside the page the summary is there before the conversion begins.
    const keep = namesOf(state.machine.peek())
    const source = createConverterSource(target, { ...wishes, keep, script })
    const fonts = state.fonts[target]
    const mine = createPageConversion(doc, source, { onWritten, fonts })
    conversion = mine
    restored
      .then(() => (conversion === mine ? mine.start() : undefined))
      .catch(() => {
        if (conversion === mine) state.notice.value = { key: 'converterFailed' }
      })
  })
  return {
    shown: () => conversion?.shown,
    stop() {
      stop()
      restore()
    },
  }
}
