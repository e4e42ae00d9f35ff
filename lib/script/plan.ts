import type { ScriptCode, Target } from '../types'
import { type Config, configFor, langOf } from './config'
import { type Converter, type ConverterOptions, createConverter } from './converter'
import type { Entries } from './dictionary'
import { convertByScript } from './pieces'

/** What a target asks of text in each script. */
export interface Plan {
  target: Target
  /** The script of the text as a whole, where a piece of it does not tell. */
  script: ScriptCode | null
  hans: Config | null
  hant: Config | null
}

/** `words`: the region's words too, not its glyphs alone. */
export function planFor(script: ScriptCode | null, target: Target, words = false): Plan {
  return {
    target,
    script,
    hans: configFor('hans', target, words),
    hant: configFor('hant', target, words),
  }
}

/** The configurations that a plan needs for texts of these scripts. */
export function configsOf(plan: Plan, scripts: Iterable<'hans' | 'hant'>): Config[] {
  return [...scripts].map((script) => plan[script]).filter((config) => config !== null)
}

/** A converter for a plan, with the entries of each of its configurations; text of a script without entries stays. */
export function createPlanned(
  plan: Plan,
  entries: Partial<Record<Config, Entries>>,
  options: ConverterOptions = {},
): Converter {
  const make = (config: Config | null) => {
    const own = config && entries[config]
    return config && own ? createConverter(config, own, options) : null
  }
  const byScript = { hans: make(plan.hans), hant: make(plan.hant) }
  return convertByScript(byScript, plan.script, langOf(plan.target, plan.script))
}
