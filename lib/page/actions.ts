import { batch } from '@preact/signals'
import type { ReaderActions } from '../../components/reader/context'
import { record, redo, undo } from '../corrections'
import { citationOf } from '../facts/citation'
import { lineOf, markdownSummary, plainSummary } from '../facts/copy'
import type { FactKey } from '../facts/keys'
import { LIMITS, saveSettings } from '../settings'
import type { Article, Evidence } from '../types'
import { boundsOf } from '../view/taking'
import { ask } from './ask'
import { TAKEN } from './marked'
import type { Notice, ReaderState } from './state'

/** What the actions need of the page; the parts that touch it are handed in. */
export interface PageParts {
  /** Shows the sentence of a fact; false when it cannot be found. */
  showSentence(key: FactKey, byKeyboard: boolean): boolean
  showFact(key: FactKey, byKeyboard: boolean): void
  /** Moves the focus to the button that begins the taking of words. */
  focusTaking(): void
  /** The day that words name. */
  isoOf(article: Article, evidence: Evidence): Promise<string | null>
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

/** Where words are taken from when nothing says where: the first sentence. */
const FIRST: Evidence = { paragraph: 0, start: 0, end: 0 }

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
    return {
      article: article.value,
      corrected: corrected.value,
      words: shown.value.words,
      t,
      url: article.value.url || page.url,
    }
  }
  /** A passage copied in another script than the page's says so. */
  const passage = (text: string) => {
    const { article, shown, settings, strings } = state
    if (!article.value || !shown.value || settings.value.target === 'own') return text
    const { reader: t, summary } = strings.value
    const from = summary(`script.${article.value.script}`)
    return `${text}\n${t('convertedNote', { from, to: t(`script.${settings.value.target}Long`) })}`
  }

  const factAt = (key: FactKey | null) => state.corrected.value?.facts.find((fact) => fact.key === key)
  const soon = (work: () => void) => queueMicrotask(() => requestAnimationFrame(work))
  /** To a fact in the sidebar. */
  const lead = (key: FactKey, byKeyboard: boolean) => {
    state.folded.value = false
    state.current.value = key
    soon(() => page.showFact(key, byKeyboard))
  }
  const take = (evidence: Evidence | null) => {
    const { value: article } = state.article
    if (!article || !evidence) return
    const bounds = boundsOf(article, evidence)
    state.taking.value = evidence.end > evidence.start ? evidence : bounds
    state.folded.value = false
    soon(() => page.showSentence(TAKEN, false))
  }
  /** Back to where the taking of words began. */
  const endTaking = () => {
    const { value: replacing } = state.replacing
    batch(() => {
      state.replacing.value = null
      state.taking.value = null
    })
    if (replacing) lead(replacing.fact, true)
    else soon(page.focusTaking)
  }
  const dayOf = async (evidence: Evidence) => {
    const { value: article } = state.article
    return article ? { iso: await page.isoOf(article, evidence) } : undefined
  }

  return {
    show(fact, byKeyboard) {
      state.current.value = fact.key
      const found = page.showSentence(fact.key, byKeyboard)
      const lost = new Set(state.lost.value)
      if (found) lost.delete(fact.key)
      else lost.add(fact.key)
      state.lost.value = lost
      say(found ? 'shown' : 'notFound')
    },
    find(keys, byKeyboard) {
      if (state.picked.value && !byKeyboard) return
      const known = keys.filter((key) => key !== TAKEN)
      const now = state.current.value
      const next = now === null ? 0 : (known.indexOf(now) + 1) % known.length
      const key = known[next]
      if (key !== undefined) lead(key, byKeyboard)
    },
    correct: correction,
    replace(fact, field) {
      state.replacing.value = { fact, field }
      take(factAt(fact)?.evidence ?? null)
    },
    take(evidence) {
      take(evidence ?? state.picked.value?.evidence ?? factAt(state.current.value)?.evidence ?? FIRST)
    },
    endTaking,
    async use(evidence) {
      const { value: replacing } = state.replacing
      if (!replacing) return
      const iso = factAt(replacing.fact)?.kind === 'date' ? await dayOf(evidence) : undefined
      correction({ act: 'replace', ...replacing, evidence, ...iso })
      page.clearSelection()
      endTaking()
    },
    async add(kind, evidence) {
      correction({ act: 'add', kind, evidence, ...(kind === 'date' ? await dayOf(evidence) : undefined) })
      page.clearSelection()
      batch(() => {
        state.replacing.value = null
        state.taking.value = null
      })
      const added = state.corrected.value?.facts.find(
        (fact) => fact.kind === kind && fact.standing === 'own' && fact.evidence === evidence,
      )
      if (added) lead(added.key, true)
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
    copyWords(evidence) {
      const { value: shown } = state.shown
      if (shown) void copy(passage(shown.words.at(evidence)))
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
