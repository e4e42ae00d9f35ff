import { type Item, isBlock } from './blocks'
import { letterspacingIn } from './letterspacing'
import { type Pinyin, pinyinIn } from './pinyin'
import { without } from './segments'

/** What of a text is noise, as stretches [start, end): a text whose characters stand apart has no pinyin among them. */
function noiseIn(text: string, pinyin: Pinyin | null): [number, number][] {
  const spaces = letterspacingIn(text)
  return spaces.length > 0 ? spaces : pinyinIn(text, pinyin)
}

/** The items without their noise, and without those that nothing is left of. */
export function cleaned<T extends Item>(items: readonly T[], pinyin: Pinyin | null): T[] {
  return items
    .map((item) => (isBlock(item) ? (without(item, noiseIn(item.text, pinyin)) as T) : item))
    .filter((item) => !isBlock(item) || item.text !== '')
}
