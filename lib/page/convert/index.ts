import type { Converter } from '../../script'
import type { ConverterSource } from '../converter'
import { Originals, read } from './originals'
import { SelectionKeeper } from './selection'
import { inSlices } from './slices'
import { type Change, type Found, type Spot, spotsIn } from './walk'
import { Watch } from './watch'

export interface PageConversion {
  /**
   * Converts the page as it stands, in slices, and from then on whatever the page adds or changes. Resolves when what
   * stood there at the start is converted; rejects when no converter is to be had, with the page as it was.
   */
  start(): Promise<void>
  /** Ends it and puts back what the page wrote, wherever the page has not written since. */
  restore(): void
  /** How a text node shows the text that it held before; undefined when the page's own text stands there. */
  shown(node: Text): { original: string; at(offset: number): number } | undefined
}

export interface PageConversionOptions {
  /** Called after each round of writing, so that ranges into the page can be set anew. */
  onWritten?(): void
}

/** Conversion of a live page in place. Nothing happens before `start`. */
export function createPageConversion(
  document: Document,
  source: ConverterSource,
  { onWritten }: PageConversionOptions = {},
): PageConversion {
  const selection = new SelectionKeeper(document)
  const originals = new Originals(selection)
  const ended = new AbortController()
  const watch = new Watch((changes) => {
    round(changes).catch(() => undefined)
  })
  let rounds: Promise<void> = Promise.resolve()

  /** One round after the other, so that no spot is written from two sides. */
  function round(from: readonly Change[]): Promise<void> {
    const next = rounds.then(() => convertAll(from))
    rounds = next.catch(() => undefined)
    return next
  }

  async function convertAll(from: readonly Change[]): Promise<void> {
    const spots: Spot[] = []
    const chinese: Element[] = []
    const sort = (found: Found) => {
      if (found.shadow) watch.observe(found.shadow)
      if (found.chinese) chinese.push(found.chinese)
      if (found.spot && originals.pending(found.spot) !== null) spots.push(found.spot)
    }
    await inSlices(everything(from), sort, ended.signal)
    if (ended.signal.aborted || spots.length === 0) return
    const converter = await source.covering(spots.map((spot) => read(spot) ?? ''))
    if (ended.signal.aborted) return
    mark(chinese, converter)
    await inSlices(spots, (spot) => convert(spot, converter), ended.signal)
    if (!ended.signal.aborted) onWritten?.()
  }

  function convert(spot: Spot, converter: Converter): void {
    const text = originals.pending(spot)
    if (text !== null) originals.write(spot, text, converter.convert(text))
  }

  function mark(chinese: Element[], { lang }: Converter): void {
    for (const element of new Set([document.documentElement, ...chinese])) {
      if (element.getAttribute('lang') !== lang) originals.writeAttribute(element, 'lang', lang)
    }
  }

  return {
    async start() {
      watch.observe(document)
      try {
        await round([document])
      } catch (error) {
        this.restore()
        throw error
      }
    },
    restore() {
      ended.abort()
      watch.stop()
      originals.restore()
      selection.stop()
      onWritten?.()
    },
    shown: (node) => originals.shown(node),
  }
}

function* everything(changes: readonly Change[]): Generator<Found, void> {
  for (const change of changes) yield* spotsIn(change)
}
