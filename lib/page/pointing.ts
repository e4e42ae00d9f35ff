/** A box around the part that is pointed at, in px of the viewport. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Where pointing starts for the keyboard: the smallest part that holds most of the page's Chinese. */
function likely(doc: Document): Element {
  const chinese = (element: Element) => (element.textContent?.match(/\p{Script=Han}/gu) ?? []).length
  let part: Element = doc.body
  const all = chinese(part)
  for (;;) {
    const inner = [...part.children].find((child) => chinese(child) > all * 0.6)
    if (!inner) return part
    part = inner
  }
}

/**
 * Lets the reader point at a part of the page: by the pointer, or by the keyboard (↑ the part around it, ↓ back,
 * Enter, Esc). The page sees none of it. `chosen` gets null when the reader gives up; gives the way to stop.
 */
export function pointAtPart(
  doc: Document,
  show: (box: Box) => void,
  chosen: (part: Element | null) => void,
): () => void {
  const ended = new AbortController()
  const inner: Element[] = []
  let part = likely(doc)
  const select = (next: Element) => {
    part = next
    const { left, top, width, height } = part.getBoundingClientRect()
    show({ left, top, width, height })
  }
  const end = (answer: Element | null) => {
    ended.abort()
    chosen(answer)
  }
  const hush = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const options = { capture: true, signal: ended.signal }
  const key = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const { key: name } = event
    if (!['ArrowUp', 'ArrowDown', 'Enter', 'Escape'].includes(name)) return
    hush(event)
    if (name === 'Enter') end(part)
    if (name === 'Escape') end(null)
    if (name === 'ArrowUp' && part.parentElement && part !== doc.body) {
      inner.push(part)
      select(part.parentElement)
    }
    if (name === 'ArrowDown') {
      const back = inner.pop() ?? part.firstElementChild
      if (back) select(back)
    }
  }
  // The window hears before the document, where pages listen.
  const win = doc.defaultView ?? window
  win.addEventListener('keydown', key, options)
  win.addEventListener(
    'pointermove',
    (event) => {
      if (event.target instanceof Element && event.target !== part) {
        inner.length = 0
        select(event.target)
      }
    },
    options,
  )
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const) {
    win.addEventListener(type, hush, options)
  }
  win.addEventListener(
    'click',
    (event) => {
      hush(event)
      end(part)
    },
    options,
  )
  win.addEventListener('scroll', () => select(part), { ...options, passive: true })
  select(part)
  return () => ended.abort()
}
