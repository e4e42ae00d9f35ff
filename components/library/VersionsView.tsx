import { useState } from 'preact/hooks'
import { compareFacts } from '../../lib/store/difference'
import type { Capture, WholeEntry } from '../../lib/store/types'
import { useLibrary } from './context'
import { FactChanges } from './FactChanges'
import { Gone } from './Gone'
import { Link } from './Link'
import { TextChanges } from './TextChanges'
import { useEntry } from './useEntry'

/** The readings of one page side by side: what changed in its text, and in what was read out of it. */
export function VersionsView({ id }: { id: string }) {
  const whole = useEntry(id)
  if (whole === undefined) return <main id="main" tabIndex={-1} aria-busy="true" />
  if (whole === null) return <Gone />
  return <Versions whole={whole} />
}

function Versions({ whole: { entry, versions } }: { whole: WholeEntry }) {
  const { say, t } = useLibrary()
  const readings: Capture[] = [...versions, entry.reading]
  const last = readings.length - 1
  const [[before, after], setPair] = useState([Math.max(0, last - 1), last])
  const [one, other] = [readings[before ?? 0], readings[after ?? 0]]
  if (!one || !other) return null
  const { script, title } = entry.reading.article
  return (
    <main id="main" class="versions" tabIndex={-1}>
      <h1>
        <Link to={{ view: 'article', id: entry.id, fact: null }}>{say(title, script)}</Link>
      </h1>
      <div class="list-head">
        <Pick
          label={t('versionBefore')}
          readings={readings}
          value={before ?? 0}
          onPick={(n) => setPair([n, after ?? 0])}
        />
        <Pick
          label={t('versionAfter')}
          readings={readings}
          value={after ?? 0}
          onPick={(n) => setPair([before ?? 0, n])}
        />
      </div>
      <h2>{t('changedFacts')}</h2>
      <FactChanges {...compareFacts(one.summary, other.summary)} script={script} />
      <h2>{t('changedText')}</h2>
      <TextChanges before={one.article} after={other.article} />
    </main>
  )
}

interface PickProps {
  label: string
  readings: readonly Capture[]
  value: number
  onPick(value: number): void
}

function Pick({ label, onPick, readings, value }: PickProps) {
  const { t } = useLibrary()
  const date = new Intl.DateTimeFormat(t.tag, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        {readings.map(({ captureId, engine, readAt }, index) => (
          <option key={captureId} value={index}>
            {t('versionLabel', { n: index + 1, when: date.format(new Date(readAt)), engine })}
          </option>
        ))}
      </select>
    </label>
  )
}
