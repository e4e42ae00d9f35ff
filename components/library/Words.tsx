import type { ScriptCode } from '../../lib/types'
import { useLibrary } from './context'

/** Words of a saved page in the script that the reader chose. */
export function Words({ text, script }: { text: string; script: ScriptCode }) {
  const { lang, say } = useLibrary()
  return <span lang={lang(script)}>{say(text, script)}</span>
}
