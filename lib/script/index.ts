/** Which script a text is in, and conversion between scripts. Pure: the dictionaries are handed in. */
export { type Conversion, unchanged } from './chain'
export { CONFIGS, type Config, dictionariesOf, langOf } from './config'
export { type Converter, type ConverterOptions, createConverter } from './converter'
export { detectScript } from './detect'
export {
  type Dictionaries,
  type DictionaryName,
  dictionaryPath,
  type Entries,
} from './dictionary'
export { entriesFor } from './entries'
export { hasOwnReading, type KeptName, type NameType } from './names'
export { PackedDictionary } from './packed'
export { type PureScript, scriptsIn } from './pieces'
export { configsOf, createPlanned, planFor } from './plan'
