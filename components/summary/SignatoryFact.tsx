import { useFact, useFacts } from './context'
import { Fact } from './Fact'

/** Who signed: name, position, whom they represent and how that is known. */
export function SignatoryFact({ index }: { index: number }) {
  const { t, summary, words, lang } = useFacts()
  const fact = useFact('signatory', index)
  const signatory = summary.signatories[index]
  if (!fact || !signatory) return null
  const name = words.of(signatory.name, signatory.evidence)
  const title =
    signatory.title === null ? null : words.of(signatory.title, signatory.titleEvidence ?? signatory.evidence)
  const party = signatory.party === null ? null : summary.parties[signatory.party]
  const represents =
    signatory.represents === null || signatory.represents === party?.name
      ? null
      : words.of(signatory.represents, signatory.representsEvidence ?? signatory.evidence)
  return (
    <Fact
      fact={fact}
      label={name}
      class="signatory"
      below={signatory.basis !== 'said' && <p class="inferred">{t(`basis.${signatory.basis}`)}</p>}
    >
      <span class="pen" aria-hidden="true">
        {t('seal')}
      </span>
      <span class="person">
        <span class="name" lang={lang}>
          {name}
        </span>
        {title === null ? (
          <span class="position missing">{t('titleMissing')}</span>
        ) : (
          <span class="position" lang={lang}>
            {title}
          </span>
        )}
        {represents !== null && <span class="position">{t('represents', { name: represents })}</span>}
        {signatory.represents === null && !party && (
          <span class="position missing">{t('representsMissing')}</span>
        )}
      </span>
    </Fact>
  )
}
