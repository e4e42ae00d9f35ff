import { carryCorrections } from './carry'
import type { Capture, Entry, Hand, Version, WholeEntry } from './types'

/** A reading with the corrections that were made on it. */
interface Corrected extends Capture {
  corrections: Hand['corrections']
}

function readingsOf({ entry, versions }: WholeEntry): Corrected[] {
  const earlier = versions.map(({ id: _id, number: _number, ...reading }) => reading)
  return [...earlier, { ...entry.reading, corrections: entry.hand.corrections }]
}

/** Both notes, when neither says what the other says. */
function mergeNotes(newer: string, older: string): string {
  if (newer.includes(older)) return newer
  return older.includes(newer) ? older : `${newer}\n\n${older}`
}

function mergeHands(newer: Hand, older: Hand): Omit<Hand, 'corrections'> {
  return {
    tags: [...new Set([...newer.tags, ...older.tags])],
    note: mergeNotes(newer.note, older.note),
    checked: newer.checked,
    ledger: { ...older.ledger, ...newer.ledger },
    copyOf: newer.copyOf ?? older.copyOf,
  }
}

/**
 * One entry out of two of the same page. Nothing that either knows is lost: every reading is kept, the latest in front; tags
 * and notes are joined; where they contradict each other, the entry changed last has the word. Merging the same again
 * changes nothing.
 */
export function mergeEntries(mine: WholeEntry, theirs: WholeEntry): WholeEntry {
  const [newer, older] =
    mine.entry.updatedAt >= theirs.entry.updatedAt ? [mine.entry, theirs.entry] : [theirs.entry, mine.entry]
  const readings = new Map<string, Corrected>()
  for (const reading of [...readingsOf(theirs), ...readingsOf(mine)]) readings.set(reading.captureId, reading)
  const distinct = withoutRepeats([...readings.values()])
  const latest = distinct.at(-1) ?? { ...newer.reading, corrections: newer.hand.corrections }
  const { corrections: _own, ...reading } = latest
  const entry: Entry = {
    id: mine.entry.id,
    key: mine.entry.key || theirs.entry.key,
    savedAt: [mine.entry.savedAt, theirs.entry.savedAt].sort()[0] ?? newer.savedAt,
    updatedAt: newer.updatedAt,
    reading,
    hand: { ...mergeHands(newer.hand, older.hand), corrections: correctionsFor(reading, newer, older) },
  }
  const versions = distinct.slice(0, -1).map((version, index): Version => {
    return { ...version, id: entry.id, number: index + 1 }
  })
  return { entry, versions }
}

/** In order of reading; of neighbours with the same text and engine the first alone. */
function withoutRepeats(readings: Corrected[]): Corrected[] {
  const sorted = readings.sort((one, other) => (one.readAt < other.readAt ? -1 : 1))
  return sorted.filter((reading, index) => {
    const before = sorted[index - 1]
    return !before || before.sha256 !== reading.sha256 || before.engine !== reading.engine
  })
}

function correctionsFor(reading: Capture, newer: Entry, older: Entry): Hand['corrections'] {
  const from = newer.hand.corrections.length > 0 || older.hand.corrections.length === 0 ? newer : older
  const { corrections } = from.hand
  if (from.reading.sha256 === reading.sha256) return corrections
  return carryCorrections(from.reading.article, reading, corrections)
}
