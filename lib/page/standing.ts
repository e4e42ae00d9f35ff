/** Where the reader of a page was: scroll, selection, focus. */
export interface Standing {
  /** What was selected in the page. */
  ranges: readonly Range[]
  /** Puts all of it back as it was; the scroll once more after `settled`, when the page has its whole width again. */
  restore(settled: Promise<unknown>): void
}

interface Chosen {
  ranges: Range[]
  /** Ends of a single selection in the order in which it was made. */
  ends: [anchor: Node, anchorOffset: number, focus: Node, focusOffset: number] | null
}

function chosenIn(selection: Selection | null): Chosen {
  if (!selection) return { ranges: [], ends: null }
  const { anchorNode, anchorOffset, focusNode, focusOffset, rangeCount } = selection
  const ranges = Array.from({ length: rangeCount }, (_, n) => selection.getRangeAt(n).cloneRange())
  const ends = anchorNode && focusNode && rangeCount === 1
  return { ranges, ends: ends ? [anchorNode, anchorOffset, focusNode, focusOffset] : null }
}

const sameEnds = (one: Chosen, other: Chosen) =>
  one.ranges.length === other.ranges.length &&
  (one.ends === null || one.ends.every((end, n) => end === other.ends?.[n]))

function choose(selection: Selection, { ranges, ends }: Chosen): void {
  if (
    ranges.some(
      ({ startContainer, endContainer }) => !startContainer.isConnected || !endContainer.isConnected,
    )
  ) {
    return
  }
  selection.removeAllRanges()
  if (ends) selection.setBaseAndExtent(...ends)
  else for (const range of ranges) selection.addRange(range)
}

/** Notes it without changing the page. Selections inside text fields are kept by the fields themselves. */
export function noteStanding(win: Window): Standing {
  const { scrollX, scrollY } = win
  const doc = win.document
  const focused = doc.activeElement
  const before = chosenIn(win.getSelection())
  /** A reader who has scrolled the page themselves is where they want to be. */
  let moved = false
  const ended = new AbortController()
  const scrolled = () => {
    moved = true
  }
  for (const type of ['wheel', 'touchmove'] as const) {
    win.addEventListener(type, scrolled, { passive: true, capture: true, signal: ended.signal })
  }
  const scrollBack = () => {
    if (moved || (win.scrollX === scrollX && win.scrollY === scrollY)) return
    win.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  }
  return {
    ranges: before.ranges,
    restore(settled) {
      const now = doc.activeElement
      if (now !== focused) {
        if (focused instanceof HTMLElement && focused !== doc.body) focused.focus({ preventScroll: true })
        else if (now instanceof HTMLElement) now.blur()
      }
      const selection = win.getSelection()
      if (selection && !sameEnds(before, chosenIn(selection))) choose(selection, before)
      scrollBack()
      void settled.then(() => {
        scrollBack()
        ended.abort()
      })
    },
  }
}
