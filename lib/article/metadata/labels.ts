import { AUTHOR_LABELS, DATE_LABELS, OTHER_LABELS, SOURCE_LABELS } from '../data/metadata'
import { fold } from '../fold'

const alternatives = (labels: readonly string[]) => [...labels].sort((a, b) => b.length - a.length).join('|')
const ANY = alternatives([...SOURCE_LABELS, ...DATE_LABELS, ...AUTHOR_LABELS, ...OTHER_LABELS])
const VALUE_END = new RegExp(`[|丨│】\\[\\],;，；。]|(?:${ANY})\\s*[:(]|(?:19|20)\\d{2}[-年/.]|$`)
/** White space ends a value, unless it parts Latin words. */
const SPACE = /(?<![A-Za-z])\s|\s(?![A-Za-z])/

/** The value that follows one of the labels in a line, as it stands there; null when there is none or it is empty. */
function labelled(line: string, labels: readonly string[], colon: string): string | null {
  const folded = fold(line)
  const match = new RegExp(`(?:${alternatives(labels)})\\s*${colon}\\s*`).exec(folded)
  if (match === null) return null
  const from = match.index + match[0].length
  const rest = folded.slice(from)
  const end = VALUE_END.exec(rest)?.index ?? rest.length
  const space = SPACE.exec(rest.slice(0, end))?.index ?? end
  const value = line.slice(from, from + space).trim()
  return value === '' ? null : value
}

/** The publisher after 来源: and its like; null when the line names none. */
export const labelledSource = (line: string) => labelled(line, SOURCE_LABELS, '[:]')
/** Who wrote it, after 作者: and its like; null when the line names nobody. */
export const labelledAuthor = (line: string) => labelled(line, AUTHOR_LABELS, '[:]')

const DATE_LABEL = new RegExp(`(?:${alternatives(DATE_LABELS)})\\s*[:】\\]]?\\s*`)
/** What follows a label of a date in a line; null when there is no such label. */
export function labelledDate(line: string): string | null {
  const match = DATE_LABEL.exec(fold(line))
  return match && line.slice(match.index + match[0].length)
}
