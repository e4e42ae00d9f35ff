import { FACT_GROUPS, type FactLine } from '../../lib/store/difference'
import type { ScriptCode } from '../../lib/types'
import { useLibrary } from './context'

interface Props {
  fresh: readonly FactLine[]
  gone: readonly FactLine[]
  script: ScriptCode
}

/** Facts that only the earlier and only the later reading states, kind by kind. */
export function FactChanges({ fresh, gone, script }: Props) {
  const { lang, say, t } = useLibrary()
  if (fresh.length + gone.length === 0) return <p>{t('sameFacts')}</p>
  return (
    <dl class="fact-changes" lang={lang(script)}>
      {FACT_GROUPS.map((group) => {
        const [lost, found] = [gone, fresh].map((lines) => lines.filter((line) => line.group === group)) as [
          FactLine[],
          FactLine[],
        ]
        if (lost.length + found.length === 0) return null
        return (
          <div key={group}>
            <dt lang={t.tag}>{t(`heading.${group}`)}</dt>
            {lost.map(({ text }) => (
              <dd key={`- ${text}`}>
                <del>{say(text, script)}</del>
              </dd>
            ))}
            {found.map(({ text }) => (
              <dd key={`+ ${text}`}>
                <ins>{say(text, script)}</ins>
              </dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}
