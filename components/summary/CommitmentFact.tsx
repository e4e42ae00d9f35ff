import { useFact, useFacts } from './context'
import { Fact } from './Fact'

/** One commitment: one line of text, its force, and sums and deadline set off. */
export function CommitmentFact({ index, number }: { index: number; number: number }) {
  const { t, summary, words, lang } = useFacts()
  const fact = useFact('commitment', index)
  const commitment = summary.commitments[index]
  if (!fact || !commitment) return null
  const of = (text: string) => words.of(text, commitment.evidence)
  const text = of(commitment.text)
  const { amounts, deadline, force } = commitment
  return (
    <li>
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
