import { useFact, useFacts } from './context'
import { Fact } from './Fact'

interface Props {
  index: number
  number: number
  /** Folded away on the screen; on paper all are there. */
  away: boolean
}

/** Where the last two characters begin, with the number that they belong to: no line holds less of a clause than that. */
function tailOf(text: string): number {
  // Of four units the last two characters are whole, whatever the first is.
  let at = text.length - [...text.slice(-4)].slice(-2).join('').length
  while (at > 0 && /[\d.]/.test(text[at - 1] ?? '')) at -= 1
  return at
}

/** One commitment: one line of text, its force, and sums and deadline set off. */
export function CommitmentFact({ index, number, away }: Props) {
  const { t, summary, words, lang } = useFacts()
  const fact = useFact('commitment', index)
  const commitment = summary.commitments[index]
  if (!fact || !commitment) return null
  const of = (text: string) => words.of(text, commitment.evidence)
  const text = of(commitment.text)
  const cut = tailOf(text)
  const { amounts, deadline, force } = commitment
  return (
    <li class={away ? 'away' : undefined}>
      <Fact fact={fact} label={text} class="commitment">
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <span class="clause">
          <span lang={lang}>{text.slice(0, cut)}</span>
          <span class="tail">
            <span lang={lang}>{text.slice(cut)}</span>{' '}
            <span class={`force ${force}`}>{t(`force.${force}`)}</span>
          </span>
          {(amounts.length > 0 || deadline !== null) && (
            <span class="figures">
              {amounts.map((amount) => (
                <b key={amount} lang={lang}>
                  {of(amount)}
                </b>
              ))}
              {deadline !== null && <span class="deadline">{t('deadline', { text: of(deadline) })}</span>}
            </span>
          )}
        </span>
      </Fact>
    </li>
  )
}
