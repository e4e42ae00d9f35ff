import { paragraphOf } from '../article/paragraphs'
import type { Article, Evidence } from '../types'

/** A text in the script shown. `at` gives the place of an original offset in it. */
export interface Converted {
  text: string
  at(offset: number): number
}

/** The words of an article in the script that is shown: every fact is a slice of its converted paragraph. */
export interface Words {
  /** A paragraph, or the title for -1. */
  paragraph(n: number): Converted
  /** Any other text of the page, converted on its own. */
  text(text: string): string
  /** The words at a place, in the script shown. */
  at(evidence: Evidence): string
  /** `text` as it stands at or near its evidence; converted on its own where it does not stand there (a composed name). */
  of(text: string, evidence: Evidence): string
  /** Back from an offset of the shown paragraph to the page's own: the first original offset that leads there. */
  original(paragraph: number, shown: number): number
}

/** `convert` is a pure function of its text; each paragraph is converted once, when it is first asked for. */
export function wordsOf(article: Article, convert: (text: string) => Converted): Words {
  const converted = new Map<number, Converted>()
  const paragraph = (n: number): Converted => {
    const known = converted.get(n)
    if (known) return known
    const fresh = convert(paragraphOf(article, n))
    converted.set(n, fresh)
    return fresh
  }
  const at = ({ paragraph: n, start, end }: Evidence) => {
    const shown = paragraph(n)
    return shown.text.slice(shown.at(start), shown.at(end))
  }
  return {
    paragraph,
    at,
    text: (text) => convert(text).text,
    of: (text, evidence) => {
      const whole = paragraphOf(article, evidence.paragraph)
      const near = whole.indexOf(text, evidence.start)
      const start = near === -1 ? whole.indexOf(text) : near
      if (text === '' || start === -1) return convert(text).text
      return at({ paragraph: evidence.paragraph, start, end: start + text.length })
    },
    original: (n, shown) => {
      const { at: place } = paragraph(n)
      const length = paragraphOf(article, n).length
      let low = 0
      let high = length
      while (low < high) {
        const middle = (low + high) >> 1
        if (place(middle) < shown) low = middle + 1
        else high = middle
      }
      return low
    },
  }
}
