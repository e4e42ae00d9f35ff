import { differsByScript } from './fold'

/** What stands around a reading: 質(zhì)檢, 局長（cháng）, 社會(huì ). */
const annotation = (reading: string) =>
  new RegExp(`([\\u3400-\\u9fff])\\s?[(（]\\s?(${reading})\\s?[)）]\\s?`, 'g')

const TONED = '[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zü]*'
const TONELESS = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouüv]{1,3}(?:ng?|r)?'

const HAN = /[\u3400-\u9fff]/

/** The readings to take out, by the character that they stand after. */
export type Pinyin = ReadonlyMap<string, string>

type Readings = Map<string, Map<string, number>>

/** What a page holds of one kind of annotation. */
interface Noted {
  /** After characters whose two scripts differ. */
  differing: Readings
  others: Readings
  hits: number
  onDiffering: number
  beforeHan: number
}

function note(readings: Readings, character: string, reading: string): void {
  const counts = readings.get(character) ?? new Map<string, number>()
  counts.set(reading, (counts.get(reading) ?? 0) + 1)
  readings.set(character, counts)
}

function noted(texts: readonly string[], reading: string): Noted {
  const found: Noted = { differing: new Map(), others: new Map(), hits: 0, onDiffering: 0, beforeHan: 0 }
  for (const text of texts) {
    for (const { 0: whole, 1: character = '', 2: read = '', index } of text.matchAll(annotation(reading))) {
      const differs = differsByScript(character)
      note(differs ? found.differing : found.others, character, read)
      found.hits += 1
      if (differs) found.onDiffering += 1
      if (HAN.test(text.charAt(index + whole.length))) found.beforeHan += 1
    }
  }
  return found
}

/**
 * Pinyin that a broken converter left in the text stands only after characters whose two scripts differ, always or never after
 * each of them, with one reading each; a text that means its pinyin does not. A filter of words leaves it without tones, after
 * any character, by the same rule: there, only what comes again and again counts.
 *
 * `texts` is the whole page; null when what it holds is not noise. The everyday characters decide; on a page that is found
 * noisy, rare ones of names (顒(yóng)) and light syllables (們(men)) follow by the same rule.
 */
export function pinyinOf(texts: readonly string[]): Pinyin | null {
  const toned = noted(texts, TONED)
  const toneless = noted(texts, TONELESS)
  const all = [toned.differing, toned.others, toneless.differing, toneless.others]
  if (!isConverters(toned, texts) && !isFilters(toneless, texts)) return null
  return new Map(all.flatMap((readings) => [...consistent(readings, texts)]))
}

function isConverters({ differing, hits, onDiffering, beforeHan }: Noted, texts: readonly string[]): boolean {
  if (hits < 3 || onDiffering < 0.9 * hits || beforeHan < 0.4 * hits) return false
  const chosen = consistent(differing, texts)
  const repeated = hits >= 6 && hits >= 1.25 * differing.size
  const everywhere = chosen.size === differing.size && chosen.size >= 2
  return everywhere || (repeated && chosen.size >= 0.9 * differing.size)
}

function isFilters({ differing, others, hits, beforeHan }: Noted, texts: readonly string[]): boolean {
  const kinds = differing.size + others.size
  if (hits < 6 || kinds < 2 || hits < 1.25 * kinds || beforeHan < 0.4 * hits) return false
  return consistent(differing, texts).size + consistent(others, texts).size >= 0.9 * kinds
}

/** The characters with a single reading that are annotated at nine of ten occurrences, or at all but one. */
function consistent(readings: Readings, texts: readonly string[]): Map<string, string> {
  const occurrences = new Map<string, number>()
  for (const text of texts)
    for (const character of text)
      if (readings.has(character)) occurrences.set(character, (occurrences.get(character) ?? 0) + 1)
  const chosen = new Map<string, string>()
  for (const [character, counts] of readings) {
    const [first] = [...counts].sort((a, b) => b[1] - a[1])
    if (first === undefined || counts.size > 1) continue
    const missing = (occurrences.get(character) ?? 0) - first[1]
    if (missing <= 0.1 * first[1] || (missing === 1 && first[1] >= 2)) chosen.set(character, first[0])
  }
  return chosen
}

const ANY = annotation(`${TONED}|${TONELESS}`)

/** Where the noise stands in one text, as stretches [start, end) to cut. */
export function pinyinIn(text: string, pinyin: Pinyin | null): [number, number][] {
  if (pinyin === null) return []
  const cuts: [number, number][] = []
  for (const match of text.matchAll(ANY)) {
    const [whole, character = '', reading] = match
    if (pinyin.get(character) === reading) cuts.push([match.index + 1, match.index + whole.length])
  }
  return cuts
}

/** The text without its noise. */
export function withoutPinyin(text: string, pinyin: Pinyin | null): string {
  let clean = ''
  let from = 0
  for (const [start, end] of pinyinIn(text, pinyin)) {
    clean += text.slice(from, start)
    from = end
  }
  return clean + text.slice(from)
}
