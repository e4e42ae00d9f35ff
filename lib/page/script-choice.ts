import { computed, type ReadonlySignal } from '@preact/signals'
import type { Settings } from '../settings'
import type { ReaderState } from './state'

export type ScriptChoice = Pick<Settings, 'target' | 'regionalWords' | 'ownWords'>

/** What of the settings decides on the script; the same object as long as none of it changes. */
export function scriptChoice({ settings }: ReaderState): ReadonlySignal<ScriptChoice> {
  let last: ScriptChoice | null = null
  return computed(() => {
    const { target, regionalWords, ownWords } = settings.value
    const next = { target, regionalWords, ownWords }
    if (last && JSON.stringify(last) === JSON.stringify(next)) return last
    last = next
    return next
  })
}
