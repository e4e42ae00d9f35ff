import given from '../../lib/summary/lexicon/data/given.json'
import places from '../../lib/summary/lexicon/data/places.json'
import { transliterationCost } from '../../lib/summary/lexicon/foreign'
import { COMPOUND_SURNAMES, SURNAMES } from '../../lib/summary/lexicon/surnames'
import { BRANDS, COMPANY_HEADS, FIELDS, GOVERNMENT_HEADS } from './words'

/** A source of numbers in [0, 1) that is the same on every run. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

const HAN = /^\p{Script=Han}{2,6}$/u
const words = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.split(/[\s,|]/).filter((word) => HAN.test(word))
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(words)
      : []
const PLACES = words(places)
const SYLLABLES = Array.from({ length: 0x5200 }, (_, i) => 0x4e00 + i)
  .filter((code) => transliterationCost(code) > 0 && transliterationCost(code) < 4.5)
  .map((code) => String.fromCharCode(code))
const COMPOUND = COMPOUND_SURNAMES.split(' ')
const [SECOND, LAST, ALONE] = [given.second, given.last, given.alone].map((steps) => steps.join('')) as [
  string,
  string,
  string,
]
const PROPER = [
  ...SECOND.slice(0, 300),
  ...'海天正泰恒华中大金新东南北西山水江河湖云星光明德信和同通达方圆安康宏远立创联众合兴盛业源丰润',
]

/** Names of people, bodies and places that nobody has, drawn from the lexicon's characters and words. */
export class Inventor {
  constructor(readonly random: () => number) {}

  chance(share: number): boolean {
    return this.random() < share
  }

  pick<T>(from: ArrayLike<T>): T {
    return from[Math.floor(this.random() * from.length)] as T
  }

  /** What stands early in a list is drawn more often. */
  private early(from: string): string {
    return from.charAt(Math.floor(this.random() * this.random() * from.length))
  }

  private syllables(least: number, most: number): string {
    const length = least + Math.floor(this.random() * (most - least + 1))
    return Array.from({ length }, () => this.pick(SYLLABLES)).join('')
  }

  /** 顾明屿, 欧阳兰, 萨林别科夫, 阿尔丹·别科夫. */
  person(): string {
    const kind = this.random()
    if (kind < 0.07) return this.syllables(2, 5) + (this.chance(0.5) ? `·${this.syllables(2, 4)}` : '')
    const step = Math.min(SURNAMES.length - 1, Math.floor(-Math.log(this.random()) * 0.9))
    const surname = kind < 0.1 ? this.pick(COMPOUND) : this.pick(SURNAMES[step] ?? '王')
    return surname + (this.chance(0.17) ? this.early(ALONE) : this.early(SECOND) + this.early(LAST))
  }

  /** A place of the gazetteer, or one of two characters that nobody knows. */
  place(): string {
    if (this.chance(0.75)) return this.pick(PLACES)
    return (
      this.pick(PROPER) + this.pick(PROPER) + this.pick(['市', '县', '区', '镇', '', '乡', '村', '省', ''])
    )
  }

  private brand(): string {
    if (this.chance(0.35)) return this.pick(BRANDS)
    return this.pick(PROPER) + this.pick(PROPER) + (this.chance(0.25) ? this.pick(PROPER) : '')
  }

  /** A body: of a government, or with any of a place, a brand and a field in front of its head. */
  body(): string {
    if (this.chance(0.3))
      return this.place() + (this.chance(0.2) ? this.place() : '') + this.pick(GOVERNMENT_HEADS)
    if (this.chance(0.09)) return this.pick('省市县区') + this.pick(GOVERNMENT_HEADS)
    const origin = this.chance(0.15)
      ? this.pick(['中国', '国家', '国际', '亚洲', '全国', '香港', '台湾', '国立', '省', '市'])
      : this.place()
    const parts = [
      this.chance(0.6) ? origin : '',
      this.chance(0.7) ? this.brand() : '',
      this.chance(0.6) ? this.pick(FIELDS) : '',
      this.chance(0.15) ? this.pick(FIELDS) : '',
    ]
    const name = parts.join('') || this.brand()
    const bracket = this.chance(0.06) ? `(${this.chance(0.5) ? this.pick(PLACES) : '集团'})` : ''
    return name + bracket + this.pick(COMPANY_HEADS)
  }
}
