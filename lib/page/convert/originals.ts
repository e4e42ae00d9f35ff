import type { Conversion } from '../../script'
import type { SelectionKeeper } from './selection'
import type { Spot } from './walk'

/** What the page wrote, and what we wrote in its place. */
interface Written {
  original: string | null
  text: string
  at: Conversion['at']
  /** How often the page has put its own text back. */
  undone: number
}

/** So often the page may put its text back before we leave it alone. */
const PATIENCE = 3

/** Keeps what the page wrote, so that everything can be undone where the page has not written since. */
export class Originals {
  private readonly texts = new WeakMap<Text, Written>()
  private readonly attributes = new WeakMap<Element, Map<string, Written>>()
  /** Weak: a node that the page throws away is not kept alive by us. */
  private touched: WeakRef<Text | Element>[] = []

  constructor(private readonly selection: SelectionKeeper) {}

  /** The text to convert at a spot; null when what stands there is ours, or the page insists on its own. */
  pending(spot: Spot): string | null {
    const now = read(spot)
    const written = this.written(spot)
    if (now === null || now === written?.text) return null
    return written && written.undone >= PATIENCE && now === written.original ? null : now
  }

  /** Puts a converted text in place of what stands there now. */
  write(spot: Spot, original: string, { text, at }: Conversion): void {
    const before = this.written(spot)
    if (!before && text === original) return
    const undone = before?.original === original ? before.undone + 1 : 0
    this.remember(spot, { original, text, at, undone })
    if (text !== original) this.put(spot, text, at)
  }

  /** Sets an attribute that the page may not have at all. */
  writeAttribute(element: Element, attribute: string, text: string): void {
    this.change(element, attribute, () => element.setAttribute(attribute, text))
  }

  /** Sets the fonts of an element, in its style attribute; where a policy of the page keeps that from working, nothing. */
  writeFonts(element: HTMLElement, families: string): void {
    if (element.style.length > 0 || !element.getAttribute('style'))
      this.change(element, 'style', () => element.style.setProperty('font-family', families, 'important'))
  }

  private change(element: Element, attribute: string, write: () => void): void {
    const original = element.getAttribute(attribute)
    write()
    const text = element.getAttribute(attribute) ?? ''
    if (text !== original)
      this.remember({ element, attribute }, { original, text, at: (offset) => offset, undone: 0 })
  }

  /** How a text node now shows what it held: undefined when the page's own text stands there. */
  shown(node: Text): { original: string; at(offset: number): number } | undefined {
    const written = this.texts.get(node)
    if (!written || written.original === null || node.data !== written.text) return undefined
    return { original: written.original, at: written.at }
  }

  /**
   * The steps that put every original back where our text still stands; what the page has written since stays. The last
   * written goes first: so a long page is not laid out anew as a whole for its language (language.ts).
   */
  *restoring(): Generator<() => void, void> {
    for (let reference = this.touched.pop(); reference; reference = this.touched.pop()) {
      const target = reference.deref()
      if (target && 'data' in target) yield () => this.restoreText(target)
      else if (target) yield () => this.restoreAttributes(target)
    }
  }

  private restoreText(node: Text): void {
    const shown = this.shown(node)
    this.texts.delete(node)
    if (shown) this.put({ node }, shown.original, (offset) => Math.min(offset, shown.original.length))
  }

  private restoreAttributes(element: Element): void {
    for (const [attribute, { original, text }] of this.attributes.get(element) ?? []) {
      if (element.getAttribute(attribute) !== text) {
        if (attribute === 'style') restoreFonts(element as HTMLElement, original, text)
      } else if (original === null) element.removeAttribute(attribute)
      else element.setAttribute(attribute, original)
    }
    this.attributes.delete(element)
  }

  private put(spot: Spot, text: string, at: (offset: number) => number): void {
    if ('element' in spot) spot.element.setAttribute(spot.attribute, text)
    else {
      this.selection.during(spot.node, at, () => {
        spot.node.data = text
      })
    }
  }

  private written(spot: Spot): Written | undefined {
    if ('node' in spot) return this.texts.get(spot.node)
    return this.attributes.get(spot.element)?.get(spot.attribute)
  }

  private remember(spot: Spot, written: Written): void {
    if ('node' in spot) {
      if (!this.texts.has(spot.node)) this.touched.push(new WeakRef(spot.node))
      this.texts.set(spot.node, written)
      return
    }
    const known = this.attributes.get(spot.element)
    if (known) known.set(spot.attribute, written)
    else {
      this.touched.push(new WeakRef(spot.element))
      this.attributes.set(spot.element, new Map([[spot.attribute, written]]))
    }
  }
}

/** What stands at a spot now; null where the attribute is not there. */
const read = (spot: Spot): string | null =>
  'node' in spot ? spot.node.data : spot.element.getAttribute(spot.attribute)

/** Takes back our fonts from a style attribute that the page has changed since. */
function restoreFonts({ style, ownerDocument }: HTMLElement, original: string | null, written: string): void {
  const scratch = ownerDocument.createElement('i').style
  const fontsIn = (text: string) => {
    scratch.cssText = text
    return scratch.fontFamily
  }
  if (style.fontFamily === fontsIn(written)) style.setProperty('font-family', fontsIn(original ?? ''))
}
