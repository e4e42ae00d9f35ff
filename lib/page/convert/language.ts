import type { Originals } from './originals'

/** Text of this length at most is laid out anew well within a frame when its language changes. UTF-16 units. */
const PIECE = 400
/** A page with more text is told its language piece by piece. */
const LONG_PAGE = 10_000

/**
 * States the language of converted text. A browser chooses fonts by it and lays out anew whatever it changes for: of a long
 * page at once, that takes as long as fifteen frames. There, each piece is told by itself as it is converted.
 */
export class Language {
  private readonly large = new WeakSet<Element>()
  private last: Element | null = null
  private readonly inPieces: boolean

  /** @param length how much text is to be converted */
  constructor(
    private readonly originals: Originals,
    private readonly lang: string,
    length: number,
  ) {
    this.inPieces = length > LONG_PAGE
  }

  /** Tells the elements that state another language, and of a short page the root. */
  begin(elements: readonly Element[]): void {
    for (const element of new Set(elements)) if (!this.inPieces || !this.isLarge(element)) this.state(element)
  }

  /** What is to be told before a text is converted. */
  before(node: Text): void {
    const parent = node.parentElement
    if (!this.inPieces || parent === null || this.last?.contains(node)) return
    let piece = parent
    for (let e = parent.parentElement; e && !this.isLarge(piece) && !this.isLarge(e); e = e.parentElement)
      piece = e
    this.last = piece
    if (this.isLarge(piece) || !piece.hasAttribute('lang')) this.state(piece)
  }

  private state(element: Element): void {
    if (element.getAttribute('lang') !== this.lang) this.originals.writeAttribute(element, 'lang', this.lang)
  }

  private isLarge(element: Element): boolean {
    if (this.large.has(element)) return true
    if (!element.matches('html, body') && (element.textContent ?? '').length <= PIECE) return false
    this.large.add(element)
    return true
  }
}
