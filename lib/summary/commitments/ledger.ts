import type { Sentence } from '../types'
import type { Chunk } from './chunks'
import { actsListed } from './counted'
import type { Undertaking } from './types'

/** 为促进合作顺利进行: a purpose without an act. */
const PURPOSE = /^为了?(?:进一步|深入|更好)?(?:促进|推动|落实|加强|贯彻|保障|确保|实现)[^,]{0,30}$/

/** 在学生实务养成上: where the next act belongs, no act itself. */
const FRONTED = /^[,;\s]*在[^,;]*(?:[上中下]|方面|期间)[,;]?$/

/** 在甲协议的基础上，再次签订…: the signing itself, no act under it. */
const SIGNS = /^(?:在[^,]*,)?(?:再次|再度|正式|共同)*签[署订](?!的)[^,]*$/

/** 本协议有效期三年: how long it holds, no act under it. */
const VALIDITY = /^[本该此]?[^,]{0,6}?(?:有效期|效期|期限)|^自[^,]{0,12}(?:之日起|生效)/

/** Whose an undertaking is, with what force, and where its lead begins. */
export type Terms = Pick<Undertaking, 'by' | 'force'> & { lead: number }

/** An undertaking whose end is not yet reached. */
export interface Entry extends Terms {
  start: number
  end: number
  /** Known by 合作内容包括: what follows are things, not acts. */
  content: boolean
  /** Known by 将: in a speech what follows behind ; is under it too. */
  shall: boolean
}

/** Where a quotation closes that does not begin in some words; -1 where none does. */
function unopened(words: string): number {
  let depth = 0
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '“') depth++
    else if (words[i] === '”' && --depth < 0) return i
  }
  return -1
}

/** The undertakings of one sentence: at most one is open, the others are entered for good. */
export class Ledger {
  readonly entered: Undertaking[] = []
  open: Entry | null = null

  constructor(private readonly sentence: Sentence) {}

  /** Closes what is open and opens an undertaking at an offset into a chunk. */
  openAt(chunk: Chunk, offset: number, { by, force, lead }: Terms, content = false) {
    this.close()
    this.open = { by, force, lead, start: chunk.start + offset, end: chunk.end, content, shall: false }
  }

  /** Words of the sentence between two offsets of the paragraph. */
  words(start: number, end = this.sentence.end): string {
    return this.sentence.text.slice(start - this.sentence.start, end - this.sentence.start)
  }

  /** Lets what is open reach to the end of a chunk, or to the close of the quotation that it began in. */
  reach(chunk: Chunk) {
    const { open } = this
    // What belongs to the next act is taken only when that act goes on with this one.
    if (!open || FRONTED.test(chunk.text)) return
    open.end = chunk.end
    const close = unopened(this.openWords)
    if (close < 0) return
    open.end = open.start + close
    this.close()
  }

  /** The words of what is open. */
  get openWords(): string {
    return this.open ? this.words(this.open.start, this.open.end) : ''
  }

  /** Enters what is open; a list of acts in it is entered act by act. */
  close() {
    const { open } = this
    this.open = null
    if (!open || open.end <= open.start) return
    // A purpose alone (为促进合作，) is no act.
    const words = this.words(open.start, open.end)
    if (PURPOSE.test(words) || FRONTED.test(words) || SIGNS.test(words) || VALIDITY.test(words)) return
    const { text, start } = this.sentence
    const items = actsListed(text, open.start - start, open.end - start)
    if (items) for (const item of items) this.enter(start + item.start, start + item.end, open)
    else this.enter(open.start, open.end, open)
  }

  /** Enters the stretch of the paragraph without the marks at its ends; what is shorter than `least` is left out. */
  enter(from: number, to: number, { by, lead, force }: Terms, least = 4) {
    const { paragraph, text, start: base } = this.sentence
    let [start, end] = [from, to]
    while (start < end && /[\s,:;、“]/.test(text.charAt(start - base))) start++
    while (end > start && /[\s,:;、。]/.test(text.charAt(end - 1 - base))) end--
    // The quotation mark that closes a speech begun before the clause.
    if (text.charAt(end - 1 - base) === '”' && !text.slice(start - base, end - base).includes('“')) end--
    while (end > start && /[,;。]/.test(text.charAt(end - 1 - base))) end--
    if (end - start < least) return
    const led = { paragraph, start: Math.min(lead, start), end: start }
    this.entered.push({ paragraph, start, end, by, force, lead: led })
  }
}
