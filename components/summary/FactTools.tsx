import type { CorrectedFact, Correction } from '../../lib/corrections'
import { together, undertaker } from '../../lib/facts/groups'
import type { Force, ParticipantRole } from '../../lib/types'
import { type FactTools as Tools, useFacts } from './context'
import { Pick } from './Pick'

const FORCES: Force[] = ['agreed', 'pledged', 'urged']
const ROLES: ParticipantRole[] = ['host', 'witness', 'speaker', 'attendee']

interface Props {
  fact: CorrectedFact
  tools: Tools
  close(): void
}

/** What can be done with a fact, without typing. */
export function FactTools({ fact, tools, close }: Props) {
  const { t, summary } = useFacts()
  const then = (work: () => void) => () => {
    work()
    close()
  }
  const correct = (correction: Correction) => then(() => tools.correct(correction))
  const isSignatory = fact.kind === 'signatory'
  const person = isSignatory || fact.kind === 'participant'
  const commitment = fact.kind === 'commitment' ? summary.commitments[fact.index] : undefined
  const participant = fact.kind === 'participant' ? summary.participants[fact.index] : undefined
  return (
    <div class="fact-tools">
      <div class="tool-row">
        {fact.standing === 'read' && (
          <button type="button" onClick={correct({ act: 'check', fact: fact.key })}>
            {t('correct.check')}
          </button>
        )}
        <button type="button" onClick={correct({ act: 'remove', fact: fact.key })}>
          {t('correct.remove')}
        </button>
        <button type="button" onClick={then(() => tools.copy(fact))}>
          {t('copy.fact')}
        </button>
      </div>
      {fact.kind !== 'announced' && (
        <div class="tool-row">
          <button type="button" onClick={then(() => tools.replace(fact.key, null))}>
            {t('correct.replace')}
          </button>
          {person && (
            <button type="button" onClick={then(() => tools.replace(fact.key, 'title'))}>
              {t('correct.replaceTitle')}
            </button>
          )}
          {isSignatory && (
            <button type="button" onClick={then(() => tools.replace(fact.key, 'represents'))}>
              {t('correct.replaceRepresents')}
            </button>
          )}
        </div>
      )}
      <Sides fact={fact} correct={(correction) => tools.correct(correction)} />
      {commitment && (
        <Pick
          label={t('correct.force')}
          value={commitment.force}
          options={FORCES.map((force) => ({ value: force, label: t(`force.${force}`) }))}
          onPick={(force) => tools.correct({ act: 'force', fact: fact.key, force })}
        />
      )}
      {participant && (
        <Pick
          label={t('correct.role')}
          value={participant.role}
          options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          onPick={(role) => tools.correct({ act: 'role', fact: fact.key, role })}
        />
      )}
    </div>
  )
}

/** To whom a signatory or a commitment belongs: one of the parties, all of them, or not stated. */
function Sides({ fact, correct }: { fact: CorrectedFact; correct(correction: Correction): void }) {
  const { t, summary, facts, words } = useFacts()
  if (fact.kind !== 'signatory' && fact.kind !== 'commitment') return null
  const parties = facts.filter(({ kind }) => kind === 'party')
  const commitment = summary.commitments[fact.index]
  const by = commitment && undertaker(commitment, summary.parties)
  const side = summary.signatories[fact.index]?.party
  const mine = parties.find(({ index }) =>
    fact.kind === 'signatory' ? index === side : summary.parties[index]?.name === by,
  )
  const value = mine?.key ?? (fact.kind === 'commitment' && by === 'both' ? 'both' : '')
  const options = [
    ...parties.map(({ key, index }) => ({
      value: key,
      label: words.text(summary.parties[index]?.name ?? ''),
    })),
    ...(fact.kind === 'commitment' ? [{ value: 'both', label: t(together(summary)) }] : []),
    { value: '', label: t('correct.none') },
  ]
  return (
    <Pick
      label={t(fact.kind === 'commitment' ? 'correct.by' : 'correct.party')}
      value={value}
      options={options}
      onPick={(party) => correct({ act: 'party', fact: fact.key, party: party === '' ? null : party })}
    />
  )
}
