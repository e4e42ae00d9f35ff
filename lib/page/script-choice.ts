import { computed, type ReadonlySignal } from '@preact/signals'
import type { Target } from '../types'
import { type PageConverterOptions, wishesOf } from './converter'
import type { ReaderState } from './state'

export interface ScriptChoice {
  target: Target
  wishes: PageConverterOptions
}

/** What of the settings decides on the script; the same object as long as none of it changes. */
export function scriptChoice({ settings }: ReaderState): ReadonlySignal<ScriptChoice> {
  let last: ScriptChoice | null = null
  return computed(() => {
    const next = { target: settings.value.target, wishes: wishesOf(settings.value) }
    if (last && JSON.stringify(last) === JSON.stringify(next)) return last
    last = next
    return next
  })
}
