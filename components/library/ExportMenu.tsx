import { useRef } from 'preact/hooks'
import { FORMATS } from '../../lib/export/run'
import type { Chosen } from '../../lib/library/facets'
import { useLibrary } from './context'
import { useExport } from './useExport'

interface Props {
  ids: readonly string[]
  /** Of the ledger: the rows that these facets choose, as the view shows them. */
  rows?: Chosen
  label: string
}

/** The forms in which articles can be taken elsewhere. */
export function ExportMenu({ ids, label, rows }: Props) {
  const { t } = useLibrary()
  const write = useExport()
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (menu.current) menu.current.open = false
  }
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        menu.current?.querySelector('summary')?.focus()
      }}
    >
      <summary>{label}</summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              disabled={ids.length === 0}
              onClick={() => {
                close()
                void write(ids, format, rows)
              }}
            >
              {t(`format.${format}`)}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => {
              close()
              window.print()
            }}
          >
            {t('print')}
          </button>
        </li>
      </ul>
    </details>
  )
}
