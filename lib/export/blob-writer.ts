/** Characters that are held in memory before they are handed to the browser, which keeps large blobs on disk. */
const HELD = 1_000_000

/** A blob that grows piece by piece without the page holding it whole. */
export class BlobWriter {
  readonly #pieces: Blob[] = []
  #texts: string[] = []
  #length = 0

  add(text: string): void {
    this.#texts.push(text)
    this.#length += text.length
    if (this.#length >= HELD) this.#flush()
  }

  #flush(): void {
    this.#pieces.push(new Blob(this.#texts))
    this.#texts = []
    this.#length = 0
  }

  end(type: string): Blob {
    this.#flush()
    return new Blob(this.#pieces, { type })
  }
}
