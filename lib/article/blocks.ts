import type { Origins } from './copy'
import { MARKS, STRUCTURE } from './elements'
import { type Segment, tidy } from './segments'

/** An element that is no inline one, and those around it: remembered, since Readability takes the copy apart. */
export interface Within {
  element: Element
  outer: Within | null
}

/** Where an item stands in the copy. */
interface Around {
  /** Lists, tables, quotes and figures around it, outermost first. */
  path: readonly Element[]
  /** The innermost element around it; null right under the root. */
  within: Within | null
}

/** One paragraph to be: a stretch of text that a reader sees as one block. */
export interface Block extends Around {
  text: string
  segments: Segment[]
  /** The element of the copy that the text stands in. */
  element: Element
}

export interface Picture extends Around {
  image: Element
}

export type Item = Block | Picture

/** Whether an item is text, not a picture. */
export const isBlock = (item: Item): item is Block => 'segments' in item

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span
   strike strong sub sup time tt u var wbr`.split(/\s+/),
)

/** Everything a reader sees under `root`, in order: blocks of text and pictures. */
export function itemsOf(root: Element, live: Origins): Item[] {
  const items: Item[] = []
  let open: Segment[] = []
  let owner: Element = root
  let around: Around = { path: [], within: null }

  const close = () => {
    for (const { text, segments } of tidy(open)) items.push({ text, segments, element: owner, ...around })
    open = []
  }

  const walk = (element: Element, here: Around, marks: readonly Element[]) => {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const origin = live.get(child as Text)
        if (origin === undefined) continue
        if (open.length === 0) {
          owner = element
          around = here
        }
        open.push({ text: (child as Text).data, ...origin, marks })
      } else if (child.nodeType === 1) {
        visit(child as Element, here, marks)
      }
    }
  }

  const visit = (element: Element, here: Around, marks: readonly Element[]) => {
    const name = element.localName
    if (name === 'br' || name === 'hr') close()
    else if (name === 'img') items.push({ image: element, ...here })
    else if (INLINE.has(name)) walk(element, here, MARKS.has(name) ? [...marks, element] : marks)
    else {
      close()
      const path = STRUCTURE.has(name) && !isLayout(element) ? [...here.path, element] : here.path
      walk(element, { path, within: { element, outer: here.within } }, marks)
      close()
    }
  }

  walk(root, around, [])
  close()
  return items
}

/** The blocks of text alone. */
export const blocksOf = (root: Element, live: Origins): Block[] => itemsOf(root, live).filter(isBlock)

/** Whether a table (or a part of one) only places things on the page: a single column, or tables inside it. */
function isLayout(element: Element): boolean {
  const table = element.closest('table')
  if (table === null || !/^(?:table|thead|tbody|tfoot|tr|td|th)$/.test(element.localName)) return false
  if (table.querySelector('table') !== null) return true
  return ![...table.querySelectorAll('tr')].some((row) => row.children.length > 1)
}

/** How many characters of a block stand in links. */
export function linkedLength(block: Block): number {
  let length = 0
  for (const { text, marks } of block.segments)
    if (marks.some((m) => m.localName === 'a')) length += text.length
  return length
}
