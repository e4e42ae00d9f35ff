import type { Target } from '../types'
import rows from './data/fonts.json'

/** Font families made for the other script, in lower case, each with the family that its maker gives this script. */
export type Counterparts = Readonly<Record<string, string>>

interface Row {
  /** Names of one look: the first is the one to ask for, all are recognised. */
  hans: readonly string[]
  tw: readonly string[]
  /** Where Hong Kong has its own. */
  hk?: readonly string[]
}

/**
 * What to ask for in front of the fonts that a page names, when its text has become the target's script. The families are those
 * that Windows, macOS and Linux come with (their makers' lists of fonts); of a pair a reader's system has both or neither, so
 * that text keeps the look that the page chose.
 */
export function counterpartsFor(target: Target): Counterparts {
  const found: Record<string, string> = {}
  for (const { hans, tw, hk = [] } of rows as readonly Row[]) {
    const [own] = target === 'hans' ? hans : target === 'hant-hk' && hk.length > 0 ? hk : tw
    for (const other of target === 'hans' ? [...tw, ...hk] : hans) {
      if (own && target !== 'own') found[other.toLowerCase()] = own
    }
  }
  return found
}
