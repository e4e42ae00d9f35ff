import divisions from './data/places.json'
import { COUNTRIES, OTHER_PLACES, REGIONS } from './geography'

/** Nationalities in the names of autonomous areas, left out of the short form: 恩施土家族苗族自治州 → 恩施. */
const AUTONOMOUS =
  /(?:[^州县旗盟]{1,4}族)+自治[州县旗]$|(?:蒙古|哈萨克|柯尔克孜|达斡尔|塔吉克|锡伯|蒙古族藏族)自治[州县旗]$|(?:壮族|回族|维吾尔)?自治区$|特别行政区$/
const LEVEL = /(?:地区|新区|林区|特区|市|县|区|盟|自治旗|旗|省)$/

/** 汉中市 → 汉中, 恩施土家族苗族自治州 → 恩施, 朝阳区 → 朝阳; null when nothing is left to stand alone. */
export function shortPlace(name: string): string | null {
  const short = AUTONOMOUS.test(name) ? name.replace(AUTONOMOUS, '') : name.replace(LEVEL, '')
  return short.length >= 2 && short !== name ? short : null
}

/**
 * Every place of the gazetteer with its cost (−ln of its frequency, by level). A short form costs more, and is left out
 * where it is a word (合作, 资源).
 */
export function* placeNames(isWord: (text: string) => boolean): Generator<[string, number]> {
  const level = function* (names: string[], full: number, short: number): Generator<[string, number]> {
    for (const name of names) {
      const brief = shortPlace(name)
      if (brief && !isWord(brief)) yield [brief, short]
      yield [name, full]
    }
  }
  yield* level(divisions.counties.split(' '), 10, 12)
  yield* level(OTHER_PLACES, 9.5, 11)
  yield* level(divisions.prefectures.split(' '), 9, 10)
  yield* level(divisions.provinces.split(' '), 8, 8.5)
  yield* level(REGIONS, 9.5, 12)
  for (const name of COUNTRIES) yield [name, 8]
}
