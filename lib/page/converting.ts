import { effect } from '@preact/signals'
import { wordsOf } from '../facts/words'
import type { ReaderState } from './state'

const OWN_TAGS = { hans: 'zh-Hans', hant: 'zh-Hant', mixed: 'zh' } as const

const same = (text: string) => ({ text, at: (offset: number) => offset })

/** Keeps the words shown in step with the article and the script chosen; gives the way to stop. */
export function keepConverted(state: ReaderState): () => void {
  return effect(() => {
    const article = state.article.value
    if (!article) return
    state.shown.value = { words: wordsOf(article, same), lang: OWN_TAGS[article.script] }
  })
}
