import type { ReaderActions } from '../../components/reader/context'
import { record, redo, undo } from '../corrections'
import { citationOf } from '../facts/citation'
import { lineOf, markdownSummary, plainSummary } from '../facts/copy'
import type { FactKey } from '../facts/keys'
import { LIMITS, saveSettings } from '../settings'
import { ask } from './ask'
import type { Notice, ReaderState } from './state'

/** What the actions need of the page; the parts that touch it are handed in. */
export interface PageParts {
  /** Shows the sentence of a fact; false when it cannot be found. */
  showSentence(key: FactKey, byKeyboard: boolean): boolean
  showFact(key: FactKey, byKeyboard: boolean): void
  clearSelection(): void
  copy(text: string): Promise<boolean>
  save(newVersion: boolean): Promise<void>
  print(): void
  point(): void
  loadPages(): Promise<void>
  reread(): void
  leave(): void
  url: string
  /** ISO day. */
  today(): string
}

/** What was just done is said for so long, ms. */
const PASSING = 6000

/** What the components call, in terms of the state and the page. */
export function actionsOf(state: ReaderState, page: PageParts): ReaderActions {
  const say = (key: Notice['key']) => {
    const notice: Notice = { key }
    state.notice.value = notice
    setTimeout(() => {
      if (state.notice.value === notice) state.notice.value = null
    }, PASSING)
  }
  const copy = async (text: string) => say((await page.copy(text)) ? 'copied' : 'copyFailed')
  const correction = (one: Parameters<typeof record>[1]) => {
    state.history.value = record(state.history.value, one)
    if (state.save.value === 'saved') state.save.value = 'idle'
  }
  const source = () => {
    const { article, corrected, shown, strings } = state
    if (!article.value || !corrected.value || !shown.value) return null
    const t = strings.value.summary
    return { article: article.value, corrected: corrected.value, words: shown.value.words, t }
  }
  /** A passage copied in another script than the page's says so. */
  const passage = (text: string) => {
    const { article, shown, settings, strings } = state
    if (!article.value || !shown.value || settings.value.target === 'own') return text
    const { reader: t, summary } = strings.value
    const from = summary(`script.${article.value.script}`)
    return `${text}\n${t('convertedNote', { from, to: t(`script.${settings.value.target}Long`) })}`
  }

  return {
    show(fact, byKeyboard) {
      state.current.value = fact.key
      const found = page.showSentence(fact.key, byKeyboard)
      if (!found) state.lost.value = new Set([...state.lost.value, fact.key])
      say(found ? 'shown' : 'notFound')
    },
    find(keys, byKeyboard) {
      if (state.picked.value && !byKeyboard) return
      const now = state.current.value
      const next = now === null ? 0 : (keys.indexOf(now) + 1) % keys.length
      const key = keys[next]
      if (key === undefined) return
      state.folded.value = false
      state.current.value = key
      queueMicrotask(() => requestAnimationFrame(() => page.showFact(key, byKeyboard)))
    },
    correct: correction,
    replace(fact, field) {
      state.replacing.value = { fact, field }
    },
    usePicked() {
      const { value: replacing } = state.replacing
      const { value: picked } = state.picked
      if (!replacing || !picked) return
      correction({ act: 'replace', ...replacing, evidence: picked.evidence })
      state.replacing.value = null
      page.clearSelection()
    },
    add(kind) {
      const { value: picked } = state.picked
      if (!picked) return
      correction({ act: 'add', kind, evidence: picked.evidence })
      page.clearSelection()
      say('added')
    },
    undo() {
      state.history.value = undo(state.history.value)
    },
    redo() {
      state.history.value = redo(state.history.value)
    },
    copyFact(fact) {
      const from = source()
      if (from) void copy(passage(lineOf(fact, from)))
    },
    copySummary(as) {
      const from = source()
      if (from) void copy(passage(as === 'markdown' ? markdownSummary(from) : plainSummary(from)))
    },
    copyCitation() {
      const { value: article } = state.article
      if (article) void copy(citationOf(article, page.url, page.today()))
    },
    copyPicked() {
      const { value: picked } = state.picked
      const { value: shown } = state.shown
      if (picked && shown) void copy(passage(shown.words.at(picked.evidence)))
    },
    save: (newVersion = false) => void page.save(newVersion),
    print: page.print,
    change(change) {
      const next = { ...state.settings.value, ...change }
      next.size = Math.min(LIMITS.size[1], Math.max(LIMITS.size[0], next.size))
      state.settings.value = next
      void saveSettings(change).catch(() => undefined)
    },
    open: (which) => void ask({ type: 'page:open', page: which }),
    point: page.point,
    loadPages: () => void page.loadPages(),
    reread: page.reread,
    leave: page.leave,
  }
}
