import { matches } from '../matches'

/** A bracket that was not closed for so long is taken to be closed by the next stop. */
const LONGEST = 120
const MARKS = /[《》。\n]/g

/** Titles in 《》, brackets included, nested ones as part of the outer; [start, end) offsets. */
export function documents(text: string): [number, number][] {
  const found: [number, number][] = []
  let start = text.indexOf('《')
  if (start < 0) return found
  let depth = 0
  for (const { 0: mark, index } of matches(MARKS, text)) {
    if (mark === '《') {
      if (depth++ === 0) start = index
    } else if (mark === '》') {
      if (depth > 0 && --depth === 0) found.push([start, index + 1])
    } else if (depth > 0 && index - start > LONGEST) depth = 0
  }
  return found
}
