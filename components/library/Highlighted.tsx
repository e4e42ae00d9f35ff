import { matchesOf } from '../../lib/store/search/query'

interface Props {
  text: string
  /** Folded phrases, found in either script. */
  phrases: readonly string[]
}

/** A text with the phrases of the search marked. */
export function Highlighted({ text, phrases }: Props) {
  if (phrases.length === 0) return <>{text}</>
  const matches = matchesOf(text, phrases)
  const ends = [0, ...matches.map(({ end }) => end)]
  return (
    <>
      {matches.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
