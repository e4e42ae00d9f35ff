/** Han characters and the marks that stand between them. */
const WIDE = '[\\u3000-\\u303f\\u3400-\\u9fff\\uff01-\\uff60﹕﹐﹑﹒﹔“”‘’—…]'
const APART = new RegExp(`${WIDE}(?=[ \\u00a0]${WIDE})`, 'g')
const TOGETHER = new RegExp(`${WIDE}(?=${WIDE})`, 'g')
const SPACE = new RegExp(`(?<=${WIDE})[ \\u00a0]|[ \\u00a0](?=${WIDE})`, 'g')

/** A spaced name or two (王 某, 主 持) is meant so. */
const FEWEST = 8

const count = (text: string, form: RegExp): number => text.match(form)?.length ?? 0

/**
 * The spaces of a text that is set with one behind every character (香 港 某 会 签 署), as some pages widen their type, as stretches
 * [start, end) to cut. Readers see the same words; searches and rules do not. None where most characters stand together.
 */
export function letterspacingIn(text: string): [number, number][] {
  const apart = count(text, APART)
  if (apart < FEWEST || apart < 4 * count(text, TOGETHER)) return []
  return [...text.matchAll(SPACE)].map(({ index }) => [index, index + 1])
}
