import type { Converter } from '../../script'
import type { Counterparts } from '../../script/fonts'
import type { ConverterSource } from '../converter'
import { Fonts } from './fonts'
import { Language } from './language'
import { Originals } from './originals'
import { SelectionKeeper } from './selection'
import { FIRST_WRITTEN, inFrames, inSlices } from './slices'
import { type Change, type Found, type Spot, spotsIn } from './walk'
import { Watch } from './watch'

export interface PageConversion {
  /**
   * Converts the page as it stands, in slices, and from then on whatever the page adds or changes. Resolves when what
   * stood there at the start is converted; rejects when no converter is to be had, with the page as it was.
   */
  start(): Promise<void>
  /**
   * Ends it and puts back what the page wrote, wherever the page has not written since; in slices too, a short page at
   * once. Resolves when all is back.
   */
  restore(): Promise<void>
  /** How a text node shows the text that it held before; undefined when the page's own text stands there. */
  shown(node: Text): { original: string; at(offset: number): number } | undefined
}

export interface PageConversionOptions {
  /** Called after each round of writing, so that ranges into the page can be set anew. */
  onWritten?(): void
  /** The fonts to be put in front of the page's own, where its text becomes that of another script. */
  fonts?: Counterparts
}

/** Conversion of a live page in place. Nothing happens before `start`. */
export function createPageConversion(
  document: Document,
  source: ConverterSource,
  { onWritten, fonts: counterparts = {} }: PageConversionOptions = {},
): PageConversion {
  const selection = new SelectionKeeper(document)
  const originals = new Originals(selection)
  const fonts = new Fonts(originals, counterparts)
  const ended = new AbortController()
  const watch = new Watch((changes) => {
    round(changes).catch(() => undefined)
  })
  let rounds: Promise<void> = Promise.resolve()
  /** What the next round will look at; null while none is to come. */
  let next: { from: Change[]; done: Promise<void> } | null = null

  /** One round after the other, so that no spot is written from two sides; what changes meanwhile waits for the next. */
  function round(changes: readonly Change[]): Promise<void> {
    if (next === null) {
      const from: Change[] = []
      const done = rounds.then(() => {
        next = null
        return convertAll(from)
      })
      rounds = done.catch(() => undefined)
      next = { from, done }
    }
    for (const change of changes) next.from.push(change)
    return next.done
  }

  async function convertAll(from: readonly Change[]): Promise<void> {
    const spots: Spot[] = []
    const chinese: Element[] = []
    let length = 0
    const sort = (found: Found) => {
      if (found.shadow) watch.observe(found.shadow)
      if (found.chinese) chinese.push(found.chinese)
      const text = found.spot ? originals.pending(found.spot) : null
      if (!found.spot || text === null) return
      spots.push(found.spot)
      if ('node' in found.spot) fonts.meet(found.spot.node)
      source.meet(text)
      length += text.length
    }
    await inSlices(everything(from), sort, ended.signal)
    if (ended.signal.aborted || spots.length === 0) return
    const converter = await source.covering([])
    if (ended.signal.aborted) return
    const language = new Language(originals, converter.lang, length)
    language.begin([document.documentElement, ...chinese])
    await inFrames(spots, (spot) => convert(spot, converter, language), ended.signal, FIRST_WRITTEN)
    if (!ended.signal.aborted) onWritten?.()
  }

  function convert(spot: Spot, converter: Converter, language: Language): void {
    const text = originals.pending(spot)
    if (text === null) return
    if ('node' in spot) {
      language.before(spot.node)
      fonts.before(spot.node)
    }
    originals.write(spot, text, converter.convert(text))
  }

  return {
    async start() {
      watch.observe(document)
      try {
        await round([document])
      } catch (error) {
        await this.restore()
        throw error
      }
    },
    async restore() {
      ended.abort()
      watch.stop()
      await inFrames(originals.restoring(), (step) => step(), null)
      selection.stop()
      onWritten?.()
    },
    shown: (node) => originals.shown(node),
  }
}

function* everything(changes: readonly Change[]): Generator<Found, void> {
  for (const change of changes) yield* spotsIn(change)
}
