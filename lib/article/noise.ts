import { type Item, isBlock } from './blocks'
import { type Pinyin, pinyinIn } from './pinyin'
import { without } from './segments'

/** The items without their pinyin noise, and without those that nothing is left of. */
export function cleaned<T extends Item>(items: readonly T[], pinyin: Pinyin | null): T[] {
  return items
    .map((item) => (isBlock(item) ? (without(item, pinyinIn(item.text, pinyin)) as T) : item))
    .filter((item) => !isBlock(item) || item.text !== '')
}
