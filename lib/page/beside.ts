import { effect } from '@preact/signals'
import type { ReaderActions } from '../../components/reader/context'
import type { FactKey } from '../facts/keys'
import type { Reading } from '../types'
import { ask } from './ask'
import { keepPageConverted } from './converting-page'
import { createMarks } from './highlights'
import { watchOverlays } from './overlays'
import { pickedOnPage } from './pick-on-page'
import type { Room } from './room'
import { bringRange } from './spot'
import type { Picked, ReaderState, Unpicked } from './state'
import { givesWay } from './yielding'

export interface Beside {
  /** Scrolls the page to the words of a fact; false when they cannot be found. */
  show(key: FactKey): boolean
  /** What is selected in the page. */
  picked(): Picked | Unpicked | null
  /** Undoes all that was done to the page; resolves when the page has its room back. */
  close(): Promise<void>
}

/** Of the window's height, for the sheet at the bottom; components/reader/beside.css has the same. */
const SHEET = 0.46

const CONTROLS =
  'a, button, input, textarea, select, label, summary, video, audio, [role=button], [contenteditable]'

/** The sidebar beside the page as it is: room for it, highlights in the page, clicks from the page to the facts. */
export function openBeside(
  win: Window,
  state: ReaderState,
  reading: Reading,
  room: Room,
  find: ReaderActions['find'],
): Beside {
  const doc = win.document
  let told = false
  const script = keepPageConverted(doc, state, () => draw())
  const marks = createMarks(reading, () => script.shown())
  const draw = () => {
    const { facts, current } = state.marked.peek()
    marks.draw(facts, current)
  }

  const undo = [
    effect(() => {
      void state.marked.value
      draw()
    }),
    effect(() => {
      const { panel } = state.settings.value
      const width = state.folded.value ? 48 : panel
      if (state.covered.value) void room.give()
      else if (state.sheet.value) void room.take('bottom', win.innerHeight * SHEET)
      else {
        void room.take('right', width).then(() => {
          if (told || state.sheet.peek() || givesWay(reading, win.innerWidth - width)) return
          told = true
          const { fixedWidth } = state.settings.peek()
          state.covers.value = fixedWidth === 'ask'
          state.sheet.value = fixedWidth === 'bottom'
        })
      }
    }),
    watchOverlays(doc, (covered) => {
      state.covered.value = covered
    }),
  ]

  const click = (event: MouseEvent) => {
    if (event.button !== 0 || event.defaultPrevented || !win.getSelection()?.isCollapsed) return
    if (!(event.target instanceof Element) || event.target.closest(CONTROLS)) return
    const keys = marks.at(event.clientX, event.clientY)
    if (keys.length > 0) find(keys, false)
  }
  doc.addEventListener('click', click)
  void ask({ type: 'page:sheet', sheet: 'marks', on: true })

  return {
    show(key) {
      const range = marks.rangeOf(key)
      if (range) bringRange(win, range)
      return range !== null
    },
    picked: () => pickedOnPage(win.getSelection(), reading, script.shown()),
    close() {
      doc.removeEventListener('click', click)
      for (const step of undo) step()
      marks.clear()
      script.stop()
      void ask({ type: 'page:sheet', sheet: 'marks', on: false })
      return room.give()
    },
  }
}
