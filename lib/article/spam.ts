import { type Block, type Item, isBlock, linkedLength } from './blocks'
import { SPAM_WORDS } from './data/spam'
import { fold } from './fold'
import { without } from './segments'

/** A line without a sentence in it, of this length at most, is spam for a single word. */
const SHORT = 60

/**
 * The items without the lines and sentences that a hacked page was stuffed with. Where the headline speaks of such things, or three
 * paragraphs use a word, they are the article's own matter.
 */
export function withoutSpam<T extends Item>(items: readonly T[], title: string): T[] {
  const headline = fold(title)
  if (SPAM_WORDS.some((word) => headline.includes(word))) return [...items]
  const texts = (items as readonly Item[]).filter(isBlock).map((block) => fold(block.text).toLowerCase())
  const whole = texts.join('\n')
  const prose = texts.filter((text) => /[。！？]/.test(text))
  const listed = SPAM_WORDS.filter(
    (word) => whole.includes(word) && prose.filter((text) => text.includes(word)).length < 3,
  )
  if (listed.length === 0) return [...items]
  return items
    .map((item) => (isBlock(item) ? (cleaned(item, listed) as T) : item))
    .filter((item) => !isBlock(item) || item.text !== '')
}

function cleaned(block: Block, listed: readonly string[]): Block {
  const text = fold(block.text).toLowerCase()
  if (count(text, listed) === 0) return block
  const isLine = !/[。！？]/.test(text) && (text.length <= SHORT || linkedLength(block) > text.length / 2)
  if (isLine) return without(block, [[0, text.length]])
  return without(block, sentencesWith(text, listed))
}

const count = (text: string, listed: readonly string[]) => listed.filter((word) => text.includes(word)).length

/** The stretches between sentence ends, brackets or spaces that hold two words of spam or more. */
function sentencesWith(text: string, listed: readonly string[]): [number, number][] {
  const found: [number, number][] = []
  let start = 0
  for (let end = 0; end < text.length; end++) {
    if (!/[。！？!?\s]/.test(text.charAt(end)) && end < text.length - 1) continue
    if (count(text.slice(start, end + 1), listed) >= 2) found.push([start, end + 1])
    start = end + 1
  }
  return found
}
