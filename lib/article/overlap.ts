import { fold } from './fold'

/** The words alone: folded, without white space, punctuation and symbols. */
export const bare = (text: string): string => fold(text).replace(/[\s\p{P}\p{S}]/gu, '')

/** How many of a title's pairs of characters stand in the text, from 0 to 1; 1 where the title is too short to tell. */
export function overlap(title: string, text: string): number {
  const words = bare(title)
  if (words.length < 4) return 1
  const within = bare(text)
  let found = 0
  for (let i = 0; i + 1 < words.length; i++) if (within.includes(words.slice(i, i + 2))) found += 1
  return found / (words.length - 1)
}
