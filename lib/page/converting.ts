import { effect } from '@preact/signals'
import { namesOf } from '../facts/names'
import { wordsOf } from '../facts/words'
import { langOf, unchanged } from '../script'
import type { Article } from '../types'
import { converterFor } from './converter'
import { scriptChoice } from './script-choice'
import type { ReaderState } from './state'

const asItIs = (article: Article) => ({
  words: wordsOf(article, unchanged),
  lang: langOf('own', article.script),
})

/** All that is shown of an article in the script chosen: its text, its byline, what its pictures show. */
function textsOf({ title, source, author, paragraphs, html }: Article): string[] {
  const pictures = Array.from(html.matchAll(/ alt="([^"]*)"/g), ([, alt]) => alt ?? '')
  return [title, source ?? '', author ?? '', ...paragraphs, ...pictures]
}

/**
 * Keeps the words shown in step with the article and the script chosen; gives the way to stop. Until the converter is
 * there, the page's own words are shown, and where it fails, they stay and the reader is told.
 */
export function keepConverted(state: ReaderState): () => void {
  const choice = scriptChoice(state)
  let latest = 0
  return effect(() => {
    const article = state.article.value
    const names = namesOf(state.machine.value)
    const { target, wishes } = choice.value
    latest += 1
    if (!article) return
    if (state.shown.peek() === null || target === 'own') state.shown.value = asItIs(article)
    if (target === 'own') return
    const mine = latest
    converterFor(textsOf(article), target, { ...wishes, script: article.script, keep: names }).then(
      ({ convert, lang }) => {
        if (mine === latest) state.shown.value = { words: wordsOf(article, convert), lang }
      },
      () => {
        if (mine !== latest) return
        state.shown.value = asItIs(article)
        state.notice.value = { key: 'converterFailed' }
      },
    )
  })
}
