import type { CorrectedFact, Field } from '../../lib/corrections'
import type { Entry } from '../../lib/store/types'
import type { Summary } from '../../lib/types'
import { useLibrary } from './context'

interface Props {
  entry: Entry
  summary: Summary
  fact: CorrectedFact
  close(): void
}

interface Line {
  field: Field | null
  label: 'factWords' | 'factTitle' | 'factRepresents'
  value: string
}

function linesOf(summary: Summary, { index, kind }: CorrectedFact): Line[] {
  const words = (value: string | null | undefined): Line => ({
    field: null,
    label: 'factWords',
    value: value ?? '',
  })
  const title = (value: string | null | undefined): Line => ({
    field: 'title',
    label: 'factTitle',
    value: value ?? '',
  })
  switch (kind) {
    case 'document':
      return [words(summary.documents[index]?.title)]
    case 'party':
      return [words(summary.parties[index]?.name)]
    case 'signatory': {
      const person = summary.signatories[index]
      const represents: Line = {
        field: 'represents',
        label: 'factRepresents',
        value: person?.represents ?? '',
      }
      return [words(person?.name), title(person?.title), represents]
    }
    case 'participant':
      return [words(summary.participants[index]?.name), title(summary.participants[index]?.title)]
    case 'date':
      return [words(summary.date?.text)]
    case 'place':
      return [words(summary.place?.text)]
    case 'commitment':
      return [words(summary.commitments[index]?.text)]
    case 'announced':
      return []
  }
}

/** Corrects one fact by typing: what the page says in other words, or not at all. */
export function FactEditor({ close, entry, fact, summary }: Props) {
  const { model, t } = useLibrary()
  const lines = linesOf(summary, fact)
  return (
    <form
      class="fact-editor"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const written = lines.flatMap(({ field, value }, index) => {
          const text = String(form.get(String(index)) ?? '').trim()
          return text === value || text === '' ? [] : [{ act: 'write' as const, fact: fact.key, field, text }]
        })
        if (written.length > 0) {
          void model.edit(entry.id, (hand) => ({ corrections: [...hand.corrections, ...written] }))
        }
        close()
      }}
    >
      {lines.map(({ field, label, value }, index) => (
        <label key={`${fact.key} ${field}`}>
          {t(label)}
          <input name={String(index)} defaultValue={value} maxLength={2_000} lang="zh" />
        </label>
      ))}
      <p>
        <button type="submit" class="primary">
          {t('keep')}
        </button>
        <button type="button" onClick={close}>
          {t('cancel')}
        </button>
      </p>
    </form>
  )
}
