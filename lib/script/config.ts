import type { ScriptCode, Target } from '../types'
import type { DictionaryName } from './dictionary'

/** OpenCC's own names: s(implified), t(raditional), tw, hk, jp; a p at the end also changes regional words. */
export type Config =
  | 's2t'
  | 's2tw'
  | 's2twp'
  | 's2hk'
  | 's2hkp'
  | 't2s'
  | 'tw2s'
  | 'tw2sp'
  | 'hk2s'
  | 'hk2sp'
  | 't2tw'
  | 't2hk'
  | 'tw2t'
  | 'hk2t'
  | 'jp2t'
  | 't2jp'

/** How a configuration works: dictionaries by stage, the first of a stage wins; a longer match wins over order. */
export interface Recipe {
  /**
   * The words that no later match may cross: null for none, `first` when the phrases of the first stage are these
   * words (so that one pass does both), else a dictionary of its own.
   */
  segmentation: DictionaryName | 'first' | null
  stages: readonly (readonly DictionaryName[])[]
}

const ST = ['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases', 'STCharacters'] as const
const TS = ['TSPhrases', 'TSCharacters'] as const
const TO_TW = ['TWVariantsPhrases', 'TWVariants'] as const
const TO_HK = ['HKVariantsPhrases', 'HKVariants'] as const
const FROM_TW = ['TWVariantsRevPhrases', 'TWVariantsRev'] as const
const FROM_HK = ['HKVariantsRevPhrases', 'HKVariantsRev'] as const

/** OpenCC's configurations as opencc-js 1.4 has them (its `preset/full`); tests compare every one with it. */
export const RECIPES: Readonly<Record<Config, Recipe>> = {
  s2t: { segmentation: null, stages: [ST] },
  s2tw: { segmentation: 'first', stages: [ST, TO_TW] },
  s2twp: { segmentation: 'first', stages: [ST, ['TWPhrases', ...TO_TW]] },
  s2hk: { segmentation: 'first', stages: [ST, TO_HK] },
  s2hkp: { segmentation: 'first', stages: [ST, ['HKPhrases', ...TO_HK]] },
  t2s: { segmentation: null, stages: [TS] },
  tw2s: { segmentation: 'TSPhrases', stages: [FROM_TW, TS] },
  tw2sp: { segmentation: 'TSPhrases', stages: [['TWPhrasesRev', ...FROM_TW], TS] },
  hk2s: { segmentation: 'TSPhrases', stages: [FROM_HK, TS] },
  hk2sp: { segmentation: 'TSPhrases', stages: [['HKPhrasesRev', ...FROM_HK], TS] },
  t2tw: { segmentation: null, stages: [TO_TW] },
  t2hk: { segmentation: null, stages: [TO_HK] },
  tw2t: { segmentation: null, stages: [FROM_TW] },
  hk2t: { segmentation: null, stages: [FROM_HK] },
  jp2t: { segmentation: null, stages: [['JPShinjitaiPhrases', 'JPShinjitaiCharacters']] },
  t2jp: { segmentation: null, stages: [['JPShinjitaiCharactersRev']] },
}

/** The names of all configurations. */
export const CONFIGS = Object.keys(RECIPES) as Config[]

/** Converted before everything else: compatibility ideographs become the characters they stand for. */
export const NORMALISATION: DictionaryName = 'CJK_Compatibility_Ideographs'

/** Whether a configuration takes Simplified text. */
export const readsSimplified = (config: Config): boolean => config.startsWith('s')

/** Whether a configuration gives Simplified text. */
export const writesSimplified = (config: Config): boolean => /2sp?$/.test(config)

/** The dictionaries that a configuration reads. */
export function dictionariesOf(config: Config): DictionaryName[] {
  const { segmentation, stages } = RECIPES[config]
  const own = segmentation && segmentation !== 'first' ? [segmentation] : []
  const judge: DictionaryName[] = readsSimplified(config) ? ['Words'] : []
  return [...new Set([NORMALISATION, ...own, ...stages.flat(), ...judge])]
}

/** The same configuration without regional words: names are never reworded. */
export const glyphsOnly = (config: Config): Config => config.replace(/(s|tw|hk)p$/, '$1') as Config

/**
 * The configuration that brings text of one script to a target; null when nothing is to be done.
 * `words` asks for the region's words beside its glyphs.
 */
export function configFor(script: 'hans' | 'hant', target: Target, words = false): Config | null {
  switch (target) {
    case 'own':
      return null
    case 'hans':
      return script === 'hans' ? null : words ? 'tw2sp' : 'tw2s'
    case 'hant':
      return script === 'hans' ? 's2t' : null
    case 'hant-tw':
      return script === 'hant' ? 't2tw' : words ? 's2twp' : 's2tw'
    case 'hant-hk':
      return script === 'hant' ? 't2hk' : words ? 's2hkp' : 's2hk'
  }
}

/** The BCP 47 tag of text shown in a target; the page's own script when the target is `own`. */
export function langOf(target: Target, script: ScriptCode | null): string {
  if (target === 'hans') return 'zh-Hans'
  if (target === 'hant') return 'zh-Hant'
  if (target === 'hant-tw') return 'zh-Hant-TW'
  if (target === 'hant-hk') return 'zh-Hant-HK'
  return script === 'hans' ? 'zh-Hans' : script === 'hant' ? 'zh-Hant' : 'zh'
}

/** The tag of what a configuration gives. */
export function langOfConfig(config: Config): string {
  const to = config.slice(config.indexOf('2') + 1)
  if (to.startsWith('s')) return 'zh-Hans'
  if (to === 'jp') return 'ja'
  if (to.startsWith('tw')) return 'zh-Hant-TW'
  return to.startsWith('hk') ? 'zh-Hant-HK' : 'zh-Hant'
}
