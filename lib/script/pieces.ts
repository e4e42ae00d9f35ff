import type { ScriptCode } from '../types'
import { type Conversion, unchanged } from './chain'
import type { Converter } from './converter'
import { countMarks, isJapanese, type MarkCount } from './detect'
import { joined } from './guarded'

/** One script, for sure. */
export type PureScript = Exclude<ScriptCode, 'mixed'>

const SENTENCE = /[^。！？!?；;\n]*[。！？!?；;\n]*/gu

interface ScriptPiece {
  text: string
  /** null: left alone. */
  script: PureScript | null
}

/** Marks of the piece itself decide, else what stands around it. */
function scriptOf(marks: MarkCount, around: ScriptCode | null): PureScript | null {
  if (isJapanese(marks)) return null
  if (marks.simplified > marks.traditional) return 'hans'
  if (marks.traditional > marks.simplified) return 'hant'
  return around === 'mixed' ? null : around
}

/** More than one mark in ten is of the other script. */
const isMixed = ({ simplified, traditional }: MarkCount): boolean =>
  Math.min(simplified, traditional) * 9 > Math.max(simplified, traditional)

/** A text by its own marks, one that shows both scripts sentence by sentence. */
function piecesOf(text: string, around: ScriptCode | null): ScriptPiece[] {
  const marks = countMarks(text)
  if (!isMixed(marks)) return [{ text, script: marks.han === 0 ? null : scriptOf(marks, around) }]
  const sentences = (text.match(SENTENCE) ?? []).filter((sentence) => sentence !== '')
  return sentences.map((sentence) => ({ text: sentence, script: scriptOf(countMarks(sentence), around) }))
}

/** The scripts that a converter of these texts will meet. */
export function scriptsIn(texts: Iterable<string>, around: ScriptCode | null): Set<PureScript> {
  const found = new Set<PureScript>()
  for (const text of texts) {
    for (const { script } of piecesOf(text, around)) if (script) found.add(script)
  }
  return found
}

/**
 * A converter that decides piece by piece: each text by its own marks, a text of both scripts sentence by sentence, a
 * text without marks by the script of what stands around it. Japanese is left alone.
 */
export function convertByScript(
  converters: Readonly<Record<PureScript, Converter | null>>,
  around: ScriptCode | null,
  lang: string,
): Converter {
  const one = ({ text, script }: ScriptPiece): Conversion =>
    (script && converters[script]?.convert(text)) ?? unchanged(text)
  return {
    lang,
    convert(text) {
      const pieces = piecesOf(text, around)
      let start = 0
      return joined(
        pieces.map((piece) => {
          const at = start
          start += piece.text.length
          return { start: at, conversion: one(piece) }
        }),
      )
    },
  }
}
