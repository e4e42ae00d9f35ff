import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type Corrected, correct, emptyHistory, type Field, type History } from '../corrections'
import type { FactKey } from '../facts/keys'
import type { Words } from '../facts/words'
import { type Language, languageOf, type Translate, translator } from '../i18n'
import type { ReaderKey, SummaryKey } from '../i18n/tables'
import type { Dress } from '../messages'
import type { Settings } from '../settings'
import type { Absence, Article, Evidence, PageSpan, Summary } from '../types'
import { type Marked, markedIn } from './marked'
import type { Box } from './pointing'

/** How far the work is: the text comes first, the summary when it is ready. */
export type Phase = 'reading' | 'summarising' | 'ready' | 'empty'

/** `changed`: the library has this page with another text, and the reader is asked what to do. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'changed'

/** What the reader is told in passing; screen readers read it out. */
export interface Notice {
  key: ReaderKey
  values?: Record<string, string | number>
}

/** Words that the reader has selected in the article, and where they stand on the screen (px of the viewport). */
export interface Picked {
  evidence: Evidence
  box: { left: number; top: number; bottom: number; width: number }
}

/** Why selected words cannot be evidence: they stand outside the article, or in more than one paragraph. */
export type Unpicked = 'outside' | 'paragraphs'

/** All that the components show. Only the reader's controller and its parts write to it. */
export interface ReaderState {
  settings: Signal<Settings>
  language: ReadonlySignal<Language>
  /** The strings of the reader and of the summary in the interface's language. */
  strings: ReadonlySignal<{ reader: Translate<ReaderKey>; summary: Translate<SummaryKey> }>
  /** For the text of the page itself. */
  fonts: Dress['fonts']
  phase: Signal<Phase>
  /** Why there is nothing to read. */
  absence: Signal<Absence | null>
  article: Signal<Article | null>
  pages: Signal<PageSpan | null>
  /** The article in the script shown, and the language tag of that script. */
  shown: Signal<{ words: Words; lang: string } | null>
  machine: Signal<Summary | null>
  history: Signal<History>
  /** The reader's corrections are left out of what is shown. */
  machineOnly: Signal<boolean>
  corrected: ReadonlySignal<Corrected | null>
  current: Signal<FactKey | null>
  lost: Signal<ReadonlySet<FactKey>>
  /** Addresses of the pictures that the page has loaded itself. */
  pictures: Signal<ReadonlySet<string>>
  picked: Signal<Picked | null>
  unpicked: Signal<Unpicked | null>
  /** Words that the reader takes out of a sentence by the keyboard or by touch. */
  taking: Signal<Evidence | null>
  /** What is marked in the text: the facts, and as the current one the words that are being taken. */
  marked: ReadonlySignal<Marked>
  /** A fact waits for the words that take its place. */
  replacing: Signal<{ fact: FactKey; field: Field | null } | null>
  save: Signal<SaveState>
  /** The entry of this page in the library, and whether its text was another when it was saved. */
  saved: Signal<{ id: string; changed: boolean } | null>
  notice: Signal<Notice | null>
  folded: Signal<boolean>
  /** The sidebar lies at the bottom, by the reader's wish or because the window is narrow. */
  sheet: Signal<boolean>
  /** Beside the page: the page is of fixed width and lies partly under the sidebar. */
  covers: Signal<boolean>
  /** Beside the page: it holds a modal dialog or is in full screen, so we step aside. */
  covered: Signal<boolean>
  /** The page shows something else than what was read. */
  changed: Signal<boolean>
  /** The reader is pointing at the article. */
  pointing: Signal<boolean>
  /** The part that is pointed at, px of the viewport. */
  pointed: Signal<Box | null>
  /** Only what the reader selected was read. */
  selectionOnly: Signal<boolean>
  /** Counts how often we were put into the page: taken out, an element leaves the top layer and has to be shown again. */
  attached: Signal<number>
}

/** `browserLanguage` decides the interface's language where the reader has not. */
export function createState(
  initial: Settings,
  browserLanguage: string,
  dress: Omit<Dress, 'css'>,
): ReaderState {
  const settings = signal(initial)
  const language = computed(() => languageOf(settings.value.language, browserLanguage))
  const article = signal<Article | null>(null)
  const machine = signal<Summary | null>(null)
  const history = signal<History>(emptyHistory)
  const machineOnly = signal(false)
  const corrected = computed(() => {
    if (!article.value || !machine.value) return null
    return correct(article.value, machine.value, machineOnly.value ? [] : history.value.done)
  })
  const current = signal<FactKey | null>(null)
  const taking = signal<Evidence | null>(null)
  return {
    settings,
    language,
    strings: computed(() => ({
      reader: translator(language.value, dress.reader),
      summary: translator(language.value, dress.summary),
    })),
    fonts: dress.fonts,
    phase: signal('reading'),
    absence: signal(null),
    article,
    pages: signal(null),
    shown: signal(null),
    machine,
    history,
    machineOnly,
    corrected,
    current,
    lost: signal(new Set()),
    pictures: signal(new Set()),
    picked: signal(null),
    unpicked: signal(null),
    taking,
    marked: computed(() => markedIn(corrected.value, current.value, taking.value)),
    replacing: signal(null),
    save: signal('idle'),
    saved: signal(null),
    notice: signal(null),
    folded: signal(false),
    sheet: signal(false),
    covers: signal(false),
    covered: signal(false),
    changed: signal(false),
    pointing: signal(false),
    pointed: signal(null),
    selectionOnly: signal(false),
    attached: signal(0),
  }
}

/** Forgets all that belongs to one reading, before the page is read anew. */
export function clearReading(state: ReaderState): void {
  batch(() => {
    state.phase.value = 'reading'
    state.machine.value = null
    state.shown.value = null
    state.article.value = null
    state.history.value = emptyHistory
    state.current.value = null
    state.lost.value = new Set()
    state.picked.value = null
    state.unpicked.value = null
    state.taking.value = null
    state.replacing.value = null
    state.save.value = 'idle'
    state.saved.value = null
    state.changed.value = false
    state.pages.value = null
    state.selectionOnly.value = false
  })
}
