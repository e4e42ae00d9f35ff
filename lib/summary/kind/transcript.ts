import type { Block } from '../types'

/** Who asks in an interview, a press conference or a chat with readers, in front of a colon. */
const ASKS = /^(?:主持人|记者|网友|提问|问|[^,。:]{2,12}记者)$/
const OPENING = /^([^,。:;]{1,12}):/
/** So often one who asks opens a paragraph before it is a transcript. */
const FEWEST_QUESTIONS = 2

/**
 * The paragraph where the transcript of an interview begins (主持人:… 某某:…), null where the page has none. What is said of
 * signings there is an answer to a question, not a report.
 */
export function transcriptStart(blocks: readonly Block[]): number | null {
  const asked = blocks.filter((b) => b.paragraph >= 0 && ASKS.test(OPENING.exec(b.text)?.[1] ?? ''))
  return asked.length >= FEWEST_QUESTIONS ? (asked[0]?.paragraph ?? null) : null
}
