import type { Article } from '../types'

/** Characters a minute of silent reading of Chinese: about 260 in Brysbaert's survey (2019), rounded up for news. */
const PACE = 300

/** Length without spaces, and minutes of reading, at least one. */
export function lengthOf(article: Article): { characters: number; minutes: number } {
  const characters = article.paragraphs.reduce((sum, text) => sum + [...text.replace(/\s/gu, '')].length, 0)
  return { characters, minutes: Math.max(1, Math.round(characters / PACE)) }
}
