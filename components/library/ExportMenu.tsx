import { useRef } from 'preact/hooks'
import { FORMATS } from '../../lib/export/run'
import { useLibrary } from './context'
import { useExport } from './useExport'

interface Props {
  ids: readonly string[]
  label: string
}

/** The forms in which articles can be taken elsewhere. */
export function ExportMenu({ ids, label }: Props) {
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
                void write(ids, format)
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
