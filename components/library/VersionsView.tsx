import { useMemo, useState } from 'preact/hooks'
import {
  type ComparedParagraph,
  compareFacts,
  compareTexts,
  foldUnchanged,
  type Stretch,
} from '../../lib/store/difference'
import type { Capture, WholeEntry } from '../../lib/store/types'
import { useLibrary } from './context'
import { FactChanges } from './FactChanges'
import { Gone } from './Gone'
import { Link } from './Link'
import { useEntry } from './useEntry'

/** The readings of one page side by side: what changed in its text, and in what was read out of it. */
export function VersionsView({ id }: { id: string }) {
  const whole = useEntry(id)
  if (whole === undefined) return <main id="main" tabIndex={-1} aria-busy="true" />
  if (whole === null) return <Gone />
  return <Versions whole={whole} />
}

function Versions({ whole: { entry, versions } }: { whole: WholeEntry }) {
  const { lang, say, t } = useLibrary()
  const readings: Capture[] = [...versions, entry.reading]
  const last = readings.length - 1
  const [[before, after], setPair] = useState([Math.max(0, last - 1), last])
  const [one, other] = [readings[before ?? 0], readings[after ?? 0]]
  const spoken = (reading: Capture | undefined) =>
    reading ? linesOf(reading).map((line) => say(line, reading.article.script)) : []
  const [old, now] = [spoken(one), spoken(other)]
  // Said anew whenever more words can be said in the reader's script.
  const compared = useMemo(() => compareTexts(old, now), [old.join('\n'), now.join('\n')])
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
      {compared.every((paragraph) => paragraph.every(({ kind }) => kind === 'same')) && (
        <p>{t('sameText')}</p>
      )}
      <div class="compared" lang={lang(script)}>
        {foldUnchanged(compared).map((part, index) =>
          part.kind === 'unchanged' ? (
            <details key={index}>
              <summary lang={t.tag}>{t('unchangedParagraphs', { n: part.paragraphs.length })}</summary>
              {part.paragraphs.map((paragraph, at) => (
                <Paragraph key={at} paragraph={paragraph} />
              ))}
            </details>
          ) : (
            <Paragraph key={index} paragraph={part.paragraph} />
          ),
        )}
      </div>
    </main>
  )
}

const linesOf = ({ article }: Capture) => [article.title, ...article.paragraphs]

function Paragraph({ paragraph }: { paragraph: ComparedParagraph }) {
  return (
    <p>
      {paragraph.map((stretch, at) => (
        <Changed key={at} {...stretch} />
      ))}
    </p>
  )
}

function Changed({ kind, text }: Stretch) {
  if (kind === 'gone') return <del>{text}</del>
  return kind === 'new' ? <ins>{text}</ins> : <span>{text}</span>
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
