import { useLibrary } from './context'

/** Facts that only the earlier and only the later reading states, in the page's own script. */
export function FactChanges({ fresh, gone }: { fresh: string[]; gone: string[] }) {
  const { t } = useLibrary()
  if (fresh.length + gone.length === 0) return <p>{t('sameFacts')}</p>
  return (
    <ul class="fact-changes" lang="zh">
      {gone.map((line) => (
        <li key={`- ${line}`}>
          <del>{line}</del>
        </li>
      ))}
      {fresh.map((line) => (
        <li key={`+ ${line}`}>
          <ins>{line}</ins>
        </li>
      ))}
    </ul>
  )
}
