import divisions from './data/places.json'
import { COUNTRIES, OTHER_PLACES, REGIONS } from './geography'
import { list } from './list'

/** The nationalities in the names of autonomous areas. */
const NATIONALITIES = list(
  '各族 蒙古族 蒙古 回族 藏族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜 土族 达斡尔族 ' +
    '达斡尔 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯 普米族 塔吉克 怒族 鄂温克族 鄂温克 德昂族 保安族 裕固族 独龙族 鄂伦春 门巴族 珞巴族 基诺族',
)
/** Counties that are also a conjunction and a rank: 甲局和县公安局. */
const GLUED = new Set(['和县'])
const LEVEL = /(?:特别行政区|地区|新区|林区|特区|市|县|区|盟|旗|省|州)$/

/** 恩施土家族苗族自治州 → 恩施 */
function withoutNationalities(name: string): string {
  const nationality = NATIONALITIES.find((group) => name.endsWith(group) && name.length > group.length)
  return nationality ? withoutNationalities(name.slice(0, -nationality.length)) : name
}

/** 汉中市 → 汉中, 恩施土家族苗族自治州 → 恩施, 朝阳区 → 朝阳; null when nothing is left to stand alone. */
function shortPlace(name: string): string | null {
  const [own = ''] = name.split('自治')
  const short = own === name ? name.replace(LEVEL, '') : withoutNationalities(own)
  return short.length >= 2 && short !== name ? short : null
}

/**
 * Every place of the gazetteer with its cost (−ln of its frequency, by level). A short form costs more, and is left out
 * where it is a word (合作, 资源).
 */
export function* placeNames(isWord: (text: string) => boolean): Generator<[string, number]> {
  const level = function* (
    names: readonly string[],
    full: number,
    short: number,
  ): Generator<[string, number]> {
    for (const name of names) {
      const brief = shortPlace(name)
      if (brief && (full < 9.5 || !isWord(brief)) && brief !== '东方') yield [brief, short]
      yield [name, GLUED.has(name) ? full + 5 : full]
    }
  }
  yield* level(divisions.counties.split(' '), 10, 12)
  yield* level(OTHER_PLACES, 9.5, 11)
  yield* level(divisions.prefectures.split(' '), 9, 10)
  yield* level(divisions.provinces.split(' '), 8, 8.5)
  yield* level(REGIONS, 9.5, 12)
  for (const name of COUNTRIES) yield [name, 8]
}
