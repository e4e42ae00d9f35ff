/** Where a selection begins and ends. */
type Ends = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'>

/**
 * Keeps what the reader has selected while text nodes are rewritten: replacing data moves live ranges to its start.
 * Asking for the selection makes the browser lay out the page anew, a millisecond and more after each write, so it is
 * asked for only after it has changed.
 */
export class SelectionKeeper {
  private ends: Ends | null = null
  private stale = true
  private readonly expire = () => {
    this.stale = true
  }

  constructor(private readonly document: Document) {
    document.addEventListener('selectionchange', this.expire)
  }

  /** Does `write`, which replaces the data of `node`; `at` tells where an offset in the old data now stands. */
  during(node: Text, at: (offset: number) => number, write: () => void): void {
    const ends = this.read()
    write()
    if (!ends || (ends.anchorNode !== node && ends.focusNode !== node)) return
    const place = (container: Node | null, offset: number) =>
      container === node ? Math.min(at(offset), node.length) : offset
    const { anchorNode, focusNode } = ends
    if (!anchorNode?.isConnected || !focusNode?.isConnected) return
    const anchorOffset = place(anchorNode, ends.anchorOffset)
    const focusOffset = place(focusNode, ends.focusOffset)
    this.document.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
    this.ends = { anchorNode, anchorOffset, focusNode, focusOffset }
  }

  stop(): void {
    this.document.removeEventListener('selectionchange', this.expire)
  }

  private read(): Ends | null {
    if (!this.stale) return this.ends
    this.stale = false
    const selection = this.document.getSelection()
    if (!selection?.anchorNode) this.ends = null
    else {
      const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
      this.ends = { anchorNode, anchorOffset, focusNode, focusOffset }
    }
    return this.ends
  }
}
