/** Where the reader of a page was: scroll, selection, focus. */
export interface Standing {
  /** Puts all of it back as it was; `scroll: false` where the reader has moved on by themselves. */
  restore(options?: { scroll: boolean }): void
}

function rangesOf(selection: Selection | null): Range[] {
  if (!selection) return []
  return Array.from({ length: selection.rangeCount }, (_, n) => selection.getRangeAt(n).cloneRange())
}

/** Notes it without changing the page. Selections inside text fields are kept by the fields themselves. */
export function noteStanding(win: Window): Standing {
  const { scrollX, scrollY } = win
  const doc = win.document
  const focused = doc.activeElement
  const selection = win.getSelection()
  const ranges = rangesOf(selection)
  const backward =
    selection?.anchorNode && selection.focusNode && ranges.length === 1
      ? {
          anchor: selection.anchorNode,
          anchorAt: selection.anchorOffset,
          focus: selection.focusNode,
          focusAt: selection.focusOffset,
        }
      : null
  return {
    restore({ scroll } = { scroll: true }) {
      if (focused instanceof HTMLElement && focused !== doc.activeElement) {
        if (focused === doc.body) (doc.activeElement as HTMLElement | null)?.blur?.()
        else focused.focus({ preventScroll: true })
      }
      const now = win.getSelection()
      const lost = ranges.some((range) => !range.startContainer.isConnected)
      if (now && !lost) {
        if (backward)
          now.setBaseAndExtent(backward.anchor, backward.anchorAt, backward.focus, backward.focusAt)
        else now.removeAllRanges()
      }
      if (scroll && (win.scrollX !== scrollX || win.scrollY !== scrollY)) {
        win.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
      }
    },
  }
}
