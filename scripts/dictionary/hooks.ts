import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WxtHooks } from 'wxt'
import { DICTIONARY_NAMES, dictionaryPath } from '../../lib/script/dictionary'
import { packFiles } from './pack'

/** Puts opencc-js's dictionaries into the package as data, packed; the bundler never sees them. */
export const dictionaryHooks: Partial<WxtHooks> = {
  'prepare:publicPaths': (_, paths) => {
    paths.push(...DICTIONARY_NAMES.map(dictionaryPath))
  },
  'build:publicAssets': async (wxt, files) => {
    for (const [name, buffer] of await packFiles()) {
      const relativeDest = dictionaryPath(name)
      const absoluteSrc = join(wxt.config.wxtDir, relativeDest)
      mkdirSync(dirname(absoluteSrc), { recursive: true })
      writeFileSync(absoluteSrc, new Uint8Array(buffer))
      files.push({ relativeDest, absoluteSrc })
    }
  },
}
