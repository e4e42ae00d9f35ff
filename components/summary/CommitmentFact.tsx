import { useFact, useFacts } from './context'
import { Fact } from './Fact'

interface Props {
  index: number
  number: number
  /** Folded away on the screen; on paper all are there. */
  away: boolean
}

/** One commitment: one line of text, its force, and sums and deadline set off. */
export function CommitmentFact({ index, number, away }: Props) {
  const { t, summary, words, lang } = useFacts()
  const fact = useFact('commitment', index)
  const commitment = summary.commitments[index]
  if (!fact || !commitment) return null
  const of = (text: string) => words.of(text, commitment.evidence)
  const text = of(commitment.text)
  const { amounts, deadline, force } = commitment
  return (
    <li class={away ? 'away' : undefined}>
      <Fact fact={fact} label={text} class="commitment">
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <span class="clause">
          <span lang={lang}>{text}</span> <span class={`force ${force}`}>{t(`force.${force}`)}</span>
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
