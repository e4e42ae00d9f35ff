import type { FactKey } from '../../lib/facts/keys'
import type { Words } from '../../lib/facts/words'
import { piecesOf, SENTENCE, type Segment } from '../../lib/view/segments'
import { Mark } from './Mark'

interface Props {
  /** A stretch of a paragraph, in the page's own offsets. */
  paragraph: number
  start: number
  end: number
  segments: readonly Segment[]
  words: Words
  current: FactKey | null
  onFind(keys: readonly FactKey[], byKeyboard: boolean): void
}

/** A stretch of text in the script shown, the words that carry facts marked, the current sentence washed. */
export function MarkedText({ paragraph, start, end, segments, words, current, onFind }: Props) {
  const pieces = piecesOf(segments, start, end)
  return (
    <>
      {pieces.map((piece) => {
        const text = words.at({ paragraph, start: piece.start, end: piece.end })
        const keys = piece.segment?.keys.filter((key) => key !== SENTENCE) ?? []
        const inSentence = piece.segment !== null && keys.length < piece.segment.keys.length
        if (!piece.segment) return text
        if (keys.length === 0) {
          return (
            <span key={piece.start} class="sentence">
              {text}
            </span>
          )
        }
        return (
          <Mark
            key={piece.start}
            keys={keys}
            opens={
              piece.start === piece.segment.start ? piece.segment.opens.filter((key) => key !== SENTENCE) : []
            }
            inSentence={inSentence}
            current={current}
            onFind={onFind}
          >
            {text}
          </Mark>
        )
      })}
    </>
  )
}
