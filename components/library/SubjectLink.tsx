import type { NameKind } from '../../lib/analysis/names'
import type { ScriptCode } from '../../lib/types'
import { useLibrary } from './context'
import { Link } from './Link'

interface Props {
  kind: NameKind
  name: string
  /** Of the page that the name stands on. */
  script?: ScriptCode | undefined
}

/** A name that leads to the page of its organisation or person. */
export function SubjectLink({ kind, name, script = 'mixed' }: Props) {
  const { lang, say } = useLibrary()
  return (
    <Link to={{ view: kind, name }} lang={lang(script)}>
      {say(name, script)}
    </Link>
  )
}
