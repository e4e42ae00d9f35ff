import { computed, effect } from '@preact/signals'
import type { ReaderActions } from '../../components/reader/context'
import { read } from '../article'
import type { Reading } from '../types'
import { actionsOf } from './actions'
import { ask } from './ask'
import { type Beside, openBeside } from './beside'
import { keepConverted } from './converting'
import { copyText } from './copy'
import type { Host } from './host'
import { keepAttached } from './keep-attached'
import { withNextPages } from './next-pages'
import { pickedIn } from './pick'
import { watchPicking } from './picking'
import { loadedPictures } from './pictures'
import { pointAtPart } from './pointing'
import { showReading } from './read-page'
import { createRoom } from './room'
import { findSaved, saveReading } from './save'
import { showFact, showMark, tabInto } from './spot'
import { noteStanding } from './standing'
import type { ReaderState } from './state'
import { isoOf } from './summary'
import { watchChange } from './watch-change'

interface Frame {
  /** Draws the reader; called once. */
  mount(actions: ReaderActions): void
  /** Takes down what was drawn. */
  left(): void
}

export interface OpenReader {
  leave(): void
  /** Sums up what the reader had selected in the page. */
  readSelection(): void
}

/** Wider windows have room for the sidebar beside the text. */
const NARROW = '(max-width: 820px)'

/** Opens the reader on a page: notes how the page stands, shows the reading, and on leaving puts all back. */
export function openReader(win: Window, host: Host, state: ReaderState, frame: Frame): OpenReader {
  const doc = win.document
  const standing = noteStanding(win)
  const ended = new AbortController()
  const undo: (() => void)[] = []
  const mode = computed(() => state.settings.value.mode)
  const room = createRoom()
  let beside: Beside | null = null
  let reading: Reading | null = null
  let stopWatching = () => {}

  const leave = () => {
    if (ended.signal.aborted) return
    ended.abort()
    stopWatching()
    const settled = beside?.close() ?? Promise.resolve()
    for (const step of undo.reverse()) step()
    frame.left()
    host.remove()
    standing.restore(settled)
  }

  /** The page in the mode that the reader has chosen; called anew for each reading and each change of the mode. */
  const show = () => {
    void beside?.close()
    beside = null
    if (reading && !ended.signal.aborted && mode.peek() === 'page') {
      beside = openBeside(win, state, reading, room, actions.find)
      tabInto(host.root.querySelector('.sidebar'))
    }
  }

  const start = async (source: () => Reading | Promise<Reading>) => {
    void beside?.close()
    beside = null
    stopWatching()
    state.pictures.value = loadedPictures(doc)
    const fresh = await showReading(state, source)
    if (ended.signal.aborted) return
    reading = fresh
    stopWatching = watchChange(win, fresh, () => {
      state.changed.value = true
    })
    show()
    void findSaved(state)
  }

  const readWhole = () => start(() => read(doc))
  const readPart = (root: Element | Range) => {
    void start(() => read(doc, { root })).then(() => {
      state.selectionOnly.value = root instanceof Range
    })
  }

  const loadPages = async () => {
    const { value: span } = state.pages
    if (!reading || !span) return
    state.pages.value = null
    try {
      const whole = await withNextPages(reading, ended.signal)
      if (!ended.signal.aborted) await start(() => whole)
    } catch {
      state.pages.value = span
      state.notice.value = { key: 'pagesFailed' }
    }
  }

  const point = () => {
    state.pointing.value = true
    const stop = pointAtPart(
      doc,
      (box) => {
        state.pointed.value = box
      },
      (part) => {
        state.pointing.value = false
        if (part) readPart(part)
      },
    )
    ended.signal.addEventListener('abort', stop)
  }

  const actions = actionsOf(state, {
    showSentence: (key, byKeyboard) => beside?.show(key) ?? showMark(host.root, key, byKeyboard),
    showFact: (key, byKeyboard) => showFact(host.root, key, byKeyboard),
    focusTaking: () => host.root.querySelector<HTMLElement>('.take')?.focus(),
    isoOf,
    clearSelection: () => {
      win.getSelection()?.removeAllRanges()
      state.picked.value = null
    },
    copy: copyText,
    save: (newVersion) => saveReading(state, () => reading?.block() ?? '', newVersion),
    print: () => win.print(),
    point,
    loadPages,
    reread: () => void readWhole(),
    leave,
    url: win.location.href,
    today: () => new Date().toISOString().slice(0, 10),
  })

  const look = () => {
    const { article, shown } = state
    if (beside || !article.value || !shown.value) return beside?.picked() ?? null
    return pickedIn(host.root, article.value, shown.value.words)
  }
  watchPicking(doc, host.root, state, look, ended.signal)
  const key = (event: Event) => {
    const { key: name, isComposing, defaultPrevented } = event as KeyboardEvent
    if (name !== 'Escape' || isComposing || defaultPrevented) return
    if (mode.value === 'page' && !state.covered.value && !state.pointing.value) leave()
  }
  // Keys pressed inside our root stop at the host.
  for (const target of [doc, host.root]) target.addEventListener('keydown', key, { signal: ended.signal })

  const narrow = win.matchMedia(NARROW)
  const measure = () => {
    state.sheet.value = narrow.matches
  }
  measure()
  narrow.addEventListener('change', measure, { signal: ended.signal })

  undo.push(
    effect(() => {
      if (mode.value !== 'view') return undefined
      void ask({ type: 'page:sheet', sheet: 'print', on: true })
      return () => void ask({ type: 'page:sheet', sheet: 'print', on: false })
    }),
  )
  host.attach()
  undo.push(
    keepConverted(state),
    keepAttached(
      doc,
      host,
      () => {
        state.attached.value += 1
      },
      leave,
    ),
  )
  frame.mount(actions)
  undo.push(mode.subscribe(show))
  void readWhole()

  return {
    leave,
    readSelection() {
      const range = standing.ranges[0]
      if (range && !range.collapsed) readPart(range)
    },
  }
}
