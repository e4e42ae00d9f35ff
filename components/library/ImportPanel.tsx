import { useState } from 'preact/hooks'
import { filesOf } from '../../lib/store/folder'
import { type ImportPlan, planImport } from '../../lib/store/import'
import { LibraryFileError } from '../../lib/store/library-file'
import { useLibrary } from './context'
import { FolderPanel } from './FolderPanel'

type State =
  | { step: 'idle' }
  | { step: 'refused'; error: LibraryFileError }
  | { step: 'planned'; files: File[]; plan: ImportPlan }

/** Takes a library file in: it is read and checked first, shown, and only then merged. */
export function ImportPanel() {
  const { model, t } = useLibrary()
  const [state, setState] = useState<State>({ step: 'idle' })
  const read = (from: File[] | FileSystemDirectoryHandle) =>
    model.work('import', async (signal, progress) => {
      try {
        const files = Array.isArray(from) ? from : await filesOf(from)
        setState({ step: 'planned', files, plan: await planImport(model.db, files, { signal, progress }) })
      } catch (error) {
        if (!(error instanceof LibraryFileError)) throw error
        setState({ step: 'refused', error })
      }
    })
  const apply = (files: File[], { fresh, merged }: ImportPlan) => {
    setState({ step: 'idle' })
    void model.take(files, fresh + merged)
  }
  return (
    <>
      <section aria-labelledby="data-import">
        <h2 id="data-import">{t('import')}</h2>
        <p>{t('importHint')}</p>
        <label class="file">
          {t('importFile')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              if (file) void read([file])
            }}
          />
        </label>
        <div role="status">
          {state.step === 'refused' && <Refusal error={state.error} />}
          {state.step === 'planned' && (
            <Preview
              plan={state.plan}
              onApply={() => apply(state.files, state.plan)}
              onCancel={() => setState({ step: 'idle' })}
            />
          )}
        </div>
      </section>
      <FolderPanel onOpen={(folder) => void read(folder)} />
    </>
  )
}

function Refusal({ error }: { error: LibraryFileError }) {
  const { t } = useLibrary()
  return (
    <div class="notice fault">
      <p>{t(`importRefused.${error.why}`, { at: error.at ?? '' })}</p>
      <p class="soft" lang="en">
        {error.message}
      </p>
    </div>
  )
}

function Preview({ onApply, onCancel, plan }: { plan: ImportPlan; onApply(): void; onCancel(): void }) {
  const { t } = useLibrary()
  const { fresh, merged, same, titles } = plan
  return (
    <div class="notice">
      <p>{t('importPlan', { fresh, merged, same })}</p>
      {titles.length > 0 && (
        <ul>
          {titles.map((title) => (
            <li key={title} lang="zh">
              {title}
            </li>
          ))}
          {fresh > titles.length && <li>…</li>}
        </ul>
      )}
      {fresh + merged > 0 && (
        <button type="button" class="primary" onClick={onApply}>
          {t('importApply')}
        </button>
      )}
      <button type="button" onClick={onCancel}>
        {t(fresh + merged > 0 ? 'cancel' : 'close')}
      </button>
    </div>
  )
}
