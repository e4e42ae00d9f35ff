import { useState } from 'preact/hooks'
import { useFact, useFacts } from './context'
import { Fact } from './Fact'

/** The others present, folded; on a page without a signing, those who spoke, open. */
export function Participants() {
  const { t, summary, facts, current } = useFacts()
  const signed = summary.kind !== 'none'
  const [open, setOpen] = useState(!signed)
  if (summary.participants.length === 0) return null
  const asked = facts.some(({ key, kind }) => kind === 'participant' && key === current)
  const spoke = !signed && summary.participants.every(({ role }) => role === 'speaker')
  return (
    <section class="participants">
      <h3>
        <button
          type="button"
          class="folder"
          aria-expanded={open || asked}
          onClick={() => setOpen(!(open || asked))}
        >
          {t(spoke ? 'spoke' : signed ? 'present' : 'presentAll')}
          <span class="count">{t('people', { n: summary.participants.length })}</span>
        </button>
      </h3>
      <ul class={open || asked ? undefined : 'away'}>
        {summary.participants.map((_, index) => (
          <ParticipantFact key={index} index={index} />
        ))}
      </ul>
    </section>
  )
}

function ParticipantFact({ index }: { index: number }) {
  const { t, summary, words, lang } = useFacts()
  const fact = useFact('participant', index)
  const participant = summary.participants[index]
  if (!fact || !participant) return null
  const name = words.of(participant.name, participant.evidence)
  return (
    <li>
      <Fact fact={fact} label={name} class="participant">
        <span class="name" lang={lang}>
          {name}
        </span>
        {participant.title !== null && (
          <span class="position" lang={lang}>
            {words.of(participant.title, participant.evidence)}
          </span>
        )}
        <span class="role">{t(`role.${participant.role}`)}</span>
      </Fact>
    </li>
  )
}
