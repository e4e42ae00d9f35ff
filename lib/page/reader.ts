import type { ReaderActions } from '../../components/reader/context'
import type { Reading } from '../types'
import { actionsOf } from './actions'
import { keepConverted } from './converting'
import { copyText } from './copy'
import type { Host } from './host'
import { pickedIn, selectionIn } from './pick'
import { readPage } from './read-page'
import { saveReading } from './save'
import { showFact, showMark } from './spot'
import { noteStanding } from './standing'
import type { ReaderState } from './state'

interface Frame {
  /** Draws the reader; called once. */
  mount(actions: ReaderActions): void
  /** Takes down what was drawn. */
  left(): void
}

export interface OpenReader {
  leave(): void
  readSelection(): void
}

/** Opens the reader on a page: notes how the page stands, shows the reading, and on leaving puts all back. */
export function openReader(win: Window, host: Host, state: ReaderState, frame: Frame): OpenReader {
  const doc = win.document
  const standing = noteStanding(win)
  const undo: (() => void)[] = []
  let reading: Reading | null = null
  let gone = false

  const leave = () => {
    if (gone) return
    gone = true
    for (const step of undo.reverse()) step()
    frame.left()
    host.remove()
    standing.restore()
  }

  const start = async () => {
    reading = await readPage(doc, state, async () => undefined)
  }

  const actions = actionsOf(state, {
    showSentence: (key, byKeyboard) => showMark(host.root, key, byKeyboard),
    showFact: (key, byKeyboard) => showFact(host.root, key, byKeyboard),
    clearSelection: () => win.getSelection()?.removeAllRanges(),
    copy: copyText,
    save: () => saveReading(state),
    print: () => win.print(),
    point: () => undefined,
    loadPages: async () => undefined,
    reread: () => void start(),
    leave,
    url: win.location.href,
    today: () => new Date().toISOString().slice(0, 10),
  })

  const pick = () => {
    const { value: article } = state.article
    const { value: shown } = state.shown
    state.picked.value =
      article && shown && selectionIn(host.root) ? pickedIn(host.root, article, shown.words) : null
  }
  doc.addEventListener('selectionchange', pick)
  undo.push(() => doc.removeEventListener('selectionchange', pick))
  undo.push(keepConverted(state))

  host.attach()
  frame.mount(actions)
  void start()
  void reading
  return { leave, readSelection: () => undefined }
}
