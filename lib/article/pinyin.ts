import { differsByScript } from './fold'

/**
 * Pinyin that a broken converter left in the text: 質(zhì)檢, 局長(cháng), 社會(huì ). It stands only after characters whose two
 * scripts differ, always or never after each of them, with one reading each; a text that means its pinyin does not.
 */
const ANNOTATION = /([\u3400-\u9fff])\s?[(（]\s?([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zü]*)\s?[)）]\s?/g

/** The readings to take out, by the character that they stand after. */
export type Pinyin = ReadonlyMap<string, string>

type Readings = Map<string, Map<string, number>>

function note(readings: Readings, character: string, reading: string): void {
  const counts = readings.get(character) ?? new Map<string, number>()
  counts.set(reading, (counts.get(reading) ?? 0) + 1)
  readings.set(character, counts)
}

/**
 * What annotations of this kind the page holds, or null when they are not noise. `texts` is the whole page. The everyday
 * characters decide; on a page that is found noisy, rare ones of names (顒(yóng)) follow by the same rule.
 */
export function pinyinOf(texts: readonly string[]): Pinyin | null {
  const readings: Readings = new Map()
  const others: Readings = new Map()
  let hits = 0
  let onDiffering = 0
  let beforeHan = 0
  for (const text of texts) {
    for (const match of text.matchAll(ANNOTATION)) {
      const [whole, character = '', reading = ''] = match
      hits += 1
      const differs = differsByScript(character)
      note(differs ? readings : others, character, reading)
      if (!differs) continue
      onDiffering += 1
      if (/[\u3400-\u9fff]/.test(text.charAt(match.index + whole.length))) beforeHan += 1
    }
  }
  if (hits < 3 || onDiffering < 0.9 * hits || beforeHan < 0.4 * hits) return null
  const chosen = consistent(readings, texts)
  const repeated = hits >= 6 && hits >= 1.25 * readings.size
  const everywhere = chosen.size === readings.size && chosen.size >= 2
  if (!(repeated && chosen.size >= 0.9 * readings.size) && !everywhere) return null
  return new Map([...chosen, ...consistent(others, texts)])
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

/** Where the noise stands in one text, as stretches [start, end) to cut. */
export function pinyinIn(text: string, pinyin: Pinyin | null): [number, number][] {
  if (pinyin === null) return []
  const cuts: [number, number][] = []
  for (const match of text.matchAll(ANNOTATION)) {
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
