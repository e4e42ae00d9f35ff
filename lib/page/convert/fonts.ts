import type { Counterparts } from '../../script/fonts'
import type { Originals } from './originals'

/**
 * Fonts of converted text. A page that names a font of one script has text of the other drawn in foreign forms, or, where that
 * font lacks a character, in two fonts at once: the font's counterpart is put in front of it, on the elements that hold the
 * text. All other families of the page stay where they are, and a list without such a font is not touched.
 */
export class Fonts {
  private readonly wanted = new WeakMap<Element, string>()

  constructor(
    private readonly originals: Originals,
    private readonly counterparts: Counterparts,
  ) {}

  /** Looks at the fonts of a text that will be converted, while nothing is being written: asking is cheap then. */
  meet({ parentElement }: Text): void {
    if (!parentElement || this.wanted.has(parentElement) || parentElement.localName === 'title') return
    const families = getComputedStyle(parentElement).fontFamily
    this.wanted.set(parentElement, withCounterparts(families, this.counterparts))
  }

  /** Sets them, when the text is converted. */
  before({ parentElement }: Text): void {
    const families = parentElement && this.wanted.get(parentElement)
    if (families) this.originals.writeFonts(parentElement as HTMLElement, families)
  }
}

/** The list of families with their counterparts; '' when it has none that it does not hold already. */
function withCounterparts(families: string, counterparts: Counterparts): string {
  let changed = false
  const list = families.split(',').flatMap((family) => {
    const own = counterparts[family.replaceAll('"', '').trim().toLowerCase()]
    if (!own || families.includes(own)) return family
    changed = true
    return [`"${own}"`, family]
  })
  return changed ? list.join() : ''
}
