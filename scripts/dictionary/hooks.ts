import type { WxtHooks } from 'wxt'
import { DICTIONARY_NAMES, dictionaryPath } from '../../lib/script/dictionary'
import { packDictionaries } from './pack'

/** Writes opencc-js's dictionaries into the package as data, indexed; the bundler never sees them. */
export const dictionaryHooks: Partial<WxtHooks> = {
  'prepare:publicPaths': (_, paths) => {
    paths.push(...DICTIONARY_NAMES.map(dictionaryPath))
  },
  'build:publicAssets': async (_, files) => {
    const dictionaries = await packDictionaries()
    for (const name of DICTIONARY_NAMES) {
      files.push({ relativeDest: dictionaryPath(name), contents: JSON.stringify(dictionaries[name]) })
    }
  },
}
