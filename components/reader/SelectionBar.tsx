import type { AddableKind } from '../../lib/corrections'
import { useReader } from './context'

const KINDS: AddableKind[] = ['signatory', 'party', 'commitment', 'document', 'participant', 'date', 'place']

/** What can be done with the words that are selected in the text. */
export function SelectionBar() {
  const { state, actions, t } = useReader()
  const picked = state.picked.value
  if (!picked || !state.corrected.value || state.machineOnly.value) return null
  const { left, top, bottom, width } = picked.box
  const above = bottom > globalThis.innerHeight - 140
  const middle = Math.min(Math.max(left + width / 2, 190), globalThis.innerWidth - 190)
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={t('thisIs')}
      style={{
        left: `${middle}px`,
        ...(above ? { bottom: `${globalThis.innerHeight - top + 8}px` } : { top: `${bottom + 8}px` }),
      }}
      // The selection must outlive the press.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {state.replacing.value ? (
        <button type="button" onClick={actions.usePicked}>
          {t('useWords')}
        </button>
      ) : (
        <>
          <span>{t('thisIs')}</span>
          {KINDS.map((kind) => (
            <button type="button" key={kind} onClick={() => actions.add(kind)}>
              {t(`thisIs.${kind as Exclude<AddableKind, 'announced'>}`)}
            </button>
          ))}
        </>
      )}
      <button type="button" onClick={actions.copyPicked}>
        {t('copy')}
      </button>
    </div>
  )
}
