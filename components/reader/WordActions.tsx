import type { AddableKind } from '../../lib/corrections'
import type { Evidence } from '../../lib/types'
import { useReader } from './context'

const KINDS: AddableKind[] = ['signatory', 'party', 'commitment', 'document', 'participant', 'date', 'place']

/** What can be done with words of the text: put them in the place of a fact, say what they are, copy them. */
export function WordActions({ evidence }: { evidence: Evidence }) {
  const { state, actions, t } = useReader()
  return (
    <>
      {state.replacing.value ? (
        <button type="button" onClick={() => actions.use(evidence)}>
          {t('useWords')}
        </button>
      ) : (
        <>
          <span>{t('thisIs')}</span>
          {KINDS.map((kind) => (
            <button type="button" key={kind} onClick={() => actions.add(kind, evidence)}>
              {t(`thisIs.${kind}`)}
            </button>
          ))}
        </>
      )}
      <button type="button" onClick={() => actions.copyWords(evidence)}>
        {t('copy')}
      </button>
    </>
  )
}
