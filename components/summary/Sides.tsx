import type { SigningEvent } from '../../lib/types'
import { useFact, useFacts } from './context'
import { Fact } from './Fact'
import { SignatoryFact } from './SignatoryFact'

/** The parties side by side, each with those who signed for it. */
export function Sides({ event }: { event: SigningEvent }) {
  const { t, summary } = useFacts()
  const others = event.signatories.filter((index) => {
    const party = summary.signatories[index]?.party ?? null
    return party === null || !event.parties.includes(party)
  })
  return (
    <>
      {event.parties.length === 0 && <p class="missing">{t('partiesMissing')}</p>}
      {event.parties.length > 0 && (
        <ul class="sides" aria-label={t('parties')}>
          {event.parties.map((index) => (
            <Side key={index} index={index} event={event} alone={others.length > 0} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <div class="others">
          <h3>{t(event.parties.length > 0 ? 'signatoriesOther' : 'signatories')}</h3>
          {others.map((index) => (
            <SignatoryFact key={index} index={index} />
          ))}
        </div>
      )}
      {event.parties.length === 0 && event.signatories.length === 0 && (
        <p class="missing">{t('signatoryMissing')}</p>
      )}
    </>
  )
}

interface SideProps {
  index: number
  event: SigningEvent
  /** Some signatories belong to no side, so a side without one says nothing of it. */
  alone: boolean
}

function Side({ index, event, alone }: SideProps) {
  const { t, summary, words, lang } = useFacts()
  const fact = useFact('party', index)
  const party = summary.parties[index]
  if (!fact || !party) return null
  const name = words.of(party.name, party.evidence)
  const signatories = event.signatories.filter((one) => summary.signatories[one]?.party === index)
  return (
    <li class="side">
      <Fact
        fact={fact}
        label={name}
        class="party"
        below={party.composed && <p class="inferred">{t('composed')}</p>}
      >
        <span lang={lang}>{name}</span>
      </Fact>
      {signatories.map((one) => (
        <SignatoryFact key={one} index={one} />
      ))}
      {signatories.length === 0 && !alone && <p class="missing">{t('signatoryMissing')}</p>}
    </li>
  )
}
