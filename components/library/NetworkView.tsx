import { useState } from 'preact/hooks'
import type { Drawing, Tie } from '../../lib/analysis/network'
import { formatRoute, type Selection } from '../../lib/library/route'
import { useLibrary } from './context'
import { Found } from './Found'
import { More } from './More'
import { SubjectLink } from './SubjectLink'
import { useCollection } from './useCollection'
import { useNarrowed } from './useNarrowed'
import { usePages } from './usePages'
import { Wide } from './Wide'

/** How many organisations can be drawn. */
const SIZES = [30, 60, 120, 240] as const
/** Drawn smaller than this, names could not be read: a large drawing is scrolled instead. */
const LEGIBLE = 0.8
/** Rows of the table before the reader asks for more. */
const PAGE = 50

/** Who signs with whom, drawn, and the same as a table. */
export function NetworkView({ selection }: { selection: Selection }) {
  const {
    model: { views },
    t,
  } = useLibrary()
  const narrowed = useNarrowed(selection)
  const collection = useCollection(narrowed.cards)
  const [most, setMost] = useState<number>(SIZES[1])
  const ties = views.tiesOf(collection)
  const drawing = views.drawingOf(ties, most)
  return (
    <Wide selection={selection} narrowed={narrowed} view="network">
      <div class="list-head">
        <Found narrowed={narrowed}>
          {t('networkFound', { nodes: drawing.nodes.length, left: drawing.left })}
        </Found>
        <label>
          {t('networkSize')}{' '}
          <select value={most} onChange={(event) => setMost(Number(event.currentTarget.value))}>
            {SIZES.map((size) => (
              <option key={size} value={size}>
                {size}
              </option>
            ))}
          </select>
        </label>
      </div>
      {drawing.nodes.length > 0 && <Picture drawing={drawing} />}
      <TieTable ties={ties} />
    </Wide>
  )
}

function Picture({ drawing: { height, nodes, ties, width } }: { drawing: Drawing }) {
  const { say, t } = useLibrary()
  return (
    <section class="network" aria-label={t('networkPicture')}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        style={{ minWidth: `${Math.round(width * LEGIBLE)}px`, maxWidth: `${width}px` }}
      >
        <title>{t('networkPicture')}</title>
        <g>
          {ties.map(({ count, from, to }) => (
            <line
              key={`${from.organisation.key} ${to.organisation.key}`}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              stroke-width={1 + Math.min(5, Math.log2(count) * 1.5)}
            />
          ))}
        </g>
        {nodes.map(({ organisation: { key, name, script, signings }, r, x, y }) => (
          <a
            key={key}
            href={formatRoute({ view: 'organisation', name })}
            aria-label={`${say(name, script)}: ${t('signingsFound', { n: signings.length })}`}
          >
            <circle cx={x} cy={y} r={r} />
            <text x={x} y={y + r + 12} text-anchor="middle" lang="zh">
              {say(name, script)}
            </text>
          </a>
        ))}
      </svg>
    </section>
  )
}

function TieTable({ ties }: { ties: readonly Tie[] }) {
  const { t } = useLibrary()
  const { shown, next, more } = usePages('ties', ties, PAGE)
  return (
    <>
      <table class="plain-table" aria-label={t('view.network')}>
        <thead>
          <tr>
            <th scope="col">{t('facet.party')}</th>
            <th scope="col">{t('facet.party')}</th>
            <th scope="col">{t('signings')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ count, one, other }) => (
            <tr key={`${one.key} ${other.key}`}>
              <td>
                <SubjectLink kind="organisation" name={one.name} script={one.script} />
              </td>
              <td>
                <SubjectLink kind="organisation" name={other.name} script={other.script} />
              </td>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More next={next} more={more} />
    </>
  )
}
