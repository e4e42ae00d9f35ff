import { characters } from '../lexicon/characters'
import { Kind, type Token } from '../lexicon/kinds'
import type { Block, PersonMention } from '../types'
import { byParagraph } from '../within'
import { startsWithSurname } from './names'

/** A surname has at most so many characters (小野寺). */
const LONGEST_SURNAME = 3
/** What a surname stands behind when it begins a phrase; with the last characters of bodies and days: 二中沐校长, 3日左市长. */
const isEdge = characters(
  ' \t\n\r、,。;:!?()“”与和同及由暨请随向对受经的' + '校中学院局司会委府厅部处所团行社馆站区县市乡镇村日天后',
)
/** A further post behind a name. */
const BEHIND = /^\p{Script=Han}{0,3}?(?:长|主任|书记|主席|总裁|经理)/u
const FULL_NAME = /^\p{Script=Han}{2,5}$/u

/** People of the article by each beginning of their full names. */
function bySurname(people: readonly PersonMention[]): Map<string, PersonMention[]> {
  const found = new Map<string, PersonMention[]>()
  for (const person of people) {
    const { text } = person.name
    if (!FULL_NAME.test(text) || !(person.title || startsWithSurname(text))) continue
    for (let length = 1; length < Math.min(text.length, LONGEST_SURNAME + 1); length++) {
      const surname = text.slice(0, length)
      const namesakes = found.get(surname)
      if (namesakes) namesakes.push(person)
      else found.set(surname, [person])
    }
  }
  return found
}

/** The one person meant: one of whose posts it is, else the only one of that surname when no post of theirs is known. */
function meant(
  people: readonly PersonMention[],
  post: string,
  postsOf: (person: PersonMention) => readonly string[],
): PersonMention | null {
  const posted = people.filter((p) => postsOf(p).some((own) => own.endsWith(post)))
  const among = posted.length > 0 ? posted : people.some((p) => postsOf(p).length > 0) ? [] : people
  return new Set(among.map((p) => p.name.text)).size === 1 ? (among[0] ?? null) : null
}

/**
 * People addressed by surname and post (朱市长, 村上市长) where the article names them in full elsewhere. The mention stands
 * where the surname does and carries the full name, normalised, as its text.
 */
export function addressed(
  blocks: readonly Block[],
  tokens: readonly (readonly Token[])[],
  people: readonly PersonMention[],
): PersonMention[] {
  const known = bySurname(people)
  const texts = new Map(blocks.map((b) => [b.paragraph, b.text]))
  // 党支部书记沐某校长: a post on both sides.
  const postsOf = ({ title, name }: PersonMention): readonly string[] => {
    if (!title) return []
    const posts = (texts.get(title.paragraph) ?? '').slice(title.start, title.end).split('、')
    if (title.start > name.start) return posts
    const behind = BEHIND.exec((texts.get(name.paragraph) ?? '').slice(name.end, name.end + 6))?.[0]
    return behind ? [...posts, behind] : posts
  }
  const taken = byParagraph(people, (p) => p.span)
  const found: PersonMention[] = []
  blocks.forEach(({ paragraph, text }, i) => {
    for (const { kind, start, end, text: post } of tokens[i] ?? []) {
      if (kind !== Kind.Position && kind !== Kind.PostAfter) continue
      for (let length = 1; length <= Math.min(LONGEST_SURNAME, start); length++) {
        const from = start - length
        if (from > 0 && !isEdge(text.charCodeAt(from - 1))) continue
        const person = meant(known.get(text.slice(from, start)) ?? [], post, postsOf)
        if (!person || taken.get(paragraph)?.some((p) => p.span.end === end)) continue
        const title = { paragraph, start, end }
        const name = { paragraph, start: from, end: start, type: 'PER' as const, text: person.name.text }
        found.push({ name, title, organisation: null, span: { paragraph, start: from, end } })
        break
      }
    }
  })
  return found
}
