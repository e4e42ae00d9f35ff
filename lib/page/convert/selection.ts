/** Writes a text node without losing what the reader has selected in it: replacing data moves live ranges to its start. */
export function keepingSelection(node: Text, at: (offset: number) => number, write: () => void): void {
  const selection = node.ownerDocument.getSelection()
  if (!selection || (selection.anchorNode !== node && selection.focusNode !== node)) {
    write()
    return
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  write()
  const place = (container: Node | null, offset: number) =>
    container === node ? Math.min(at(offset), node.length) : offset
  if (anchorNode && focusNode) {
    selection.setBaseAndExtent(
      anchorNode,
      place(anchorNode, anchorOffset),
      focusNode,
      place(focusNode, focusOffset),
    )
  }
}
