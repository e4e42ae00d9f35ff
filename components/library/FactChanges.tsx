import type { ScriptCode } from '../../lib/types'
import { useLibrary } from './context'

interface Props {
  fresh: string[]
  gone: string[]
  script: ScriptCode
}

/** Facts that only the earlier and only the later reading states. */
export function FactChanges({ fresh, gone, script }: Props) {
  const { lang, say, t } = useLibrary()
  if (fresh.length + gone.length === 0) return <p>{t('sameFacts')}</p>
  return (
    <ul class="fact-changes" lang={lang(script)}>
      {gone.map((line) => (
        <li key={`- ${line}`}>
          <del>{say(line, script)}</del>
        </li>
      ))}
      {fresh.map((line) => (
        <li key={`+ ${line}`}>
          <ins>{say(line, script)}</ins>
        </li>
      ))}
    </ul>
  )
}
