import { type Block, type Item, isBlock, linkedLength } from '../blocks'
import { isControlText } from '../controls'
import { NOTICES, PARTICULARS, TAIL_HEADINGS } from '../data/noise'
import { fold } from '../fold'

/** The trimming never takes more than this part of the text: two real pages were ruined before there was a bound. */
const MOST_CUT = 0.3

const LINE = 100
const HEADING = 16

const opens = (phrases: readonly string[]) => {
  const escaped = phrases.map((p) => p.replace(/[[\]().*+?]/g, '\\$&'))
  return new RegExp(`^[\\s>»◎●■★☆*·•【\\[(《-]*(?:${escaped.join('|')})`, 'i')
}
const PARTICULARS_LINE = opens(PARTICULARS)
const TAIL_HEADING = new RegExp(`${opens(TAIL_HEADINGS).source}`, 'i')
const NOTICE = new RegExp(NOTICES.join('|'), 'i')

/** What the rules are told of a block besides its words. */
interface Context {
  title: string
}

const squeeze = (text: string) => fold(text).replace(/[\s\p{P}]/gu, '')

function isNoise(block: Block, { title }: Context): boolean {
  const text = fold(block.text)
  if (squeeze(text) === '' || squeeze(text) === squeeze(title)) return true
  if (isControlText(text)) return true
  if (text.length <= LINE && PARTICULARS_LINE.test(text) && !/[。！？]./.test(text)) return true
  return linkedLength(block) >= 0.8 * block.text.length && !/[。！？]/.test(text)
}

/** The items of the body without what stands before and after the article in the same container. */
export function pruned(items: readonly Item[], title: string): Item[] {
  const kept = new Set<Item>(prune(items.filter(isBlock), { title }))
  const first = items.findIndex((item) => kept.has(item))
  const last = items.findLastIndex((item) => kept.has(item))
  return items.filter((item, n) => kept.has(item) || (!isBlock(item) && n > first && n < last))
}

function prune(blocks: readonly Block[], context: Context): Block[] {
  const total = blocks.reduce((sum, b) => sum + b.text.length, 0)
  const body = cutTail(blocks, total)
  let from = 0
  let to = body.length
  let cut = total - body.reduce((sum, b) => sum + b.text.length, 0)
  const take = (block: Block) => {
    if (cut + block.text.length > MOST_CUT * total) return false
    cut += block.text.length
    return true
  }
  for (let block = body[to - 1]; block && isTail(block, context) && take(block); block = body[to - 1]) to -= 1
  for (
    let block = body[from];
    from < to && block && isNoise(block, context) && take(block);
    block = body[from]
  )
    from += 1
  return body.slice(from, to).filter((b) => !isControlText(b.text))
}

function isTail(block: Block, context: Context): boolean {
  return isNoise(block, context) || (block.text.length <= 400 && NOTICE.test(fold(block.text)))
}

/** Cuts at a heading such as 相关新闻 when what follows is the lesser part. */
function cutTail(blocks: readonly Block[], total: number): readonly Block[] {
  let before = 0
  for (const [index, block] of blocks.entries()) {
    const text = fold(block.text)
    if (before >= (1 - MOST_CUT) * total && text.length <= HEADING && TAIL_HEADING.test(text))
      return blocks.slice(0, index)
    before += block.text.length
  }
  return blocks
}
