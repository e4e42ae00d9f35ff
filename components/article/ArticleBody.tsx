import { type ComponentChild, h } from 'preact'
import { useMemo } from 'preact/hooks'
import type { CorrectedFact } from '../../lib/corrections'
import type { FactKey } from '../../lib/facts/keys'
import type { Words } from '../../lib/facts/words'
import { paragraphOf } from '../../lib/facts/words'
import type { Article } from '../../lib/types'
import { piecesOf, type Segment, segmentsOf } from '../../lib/view/segments'
import { type Node, textOf, treeOf } from '../../lib/view/tree'
import { Mark } from './Mark'

interface Props {
  article: Article
  words: Words
  facts: readonly CorrectedFact[]
  current: FactKey | null
  /** Pictures are shown only where the page itself has loaded them. */
  pictures: boolean
  onFind(keys: readonly FactKey[], byKeyboard: boolean): void
}

/** How far into a paragraph the drawing has come, in the page's own offsets. */
interface Cursor {
  paragraph: number | null
  offset: number
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** The clean article with its marked sentences, in the script shown. Made node by node from what the tree allows. */
export function ArticleBody({ article, words, facts, current, pictures, onFind }: Props) {
  const tree = useMemo(() => treeOf(article.html, parse), [article.html])
  const segments = useMemo(() => {
    const known = new Map<number, Segment[]>()
    return (paragraph: number) => {
      const found = known.get(paragraph)
      if (found) return found
      const fresh = segmentsOf(facts, paragraph, paragraphOf(article, paragraph).length)
      known.set(paragraph, fresh)
      return fresh
    }
  }, [article, facts])

  const text = (raw: string, cursor: Cursor): ComponentChild => {
    const { paragraph } = cursor
    if (paragraph === null) return words.text(raw)
    const start = cursor.offset
    cursor.offset += raw.length
    return piecesOf(segments(paragraph), start, cursor.offset).map((piece) => {
      const shown = words.at({ paragraph, start: piece.start, end: piece.end })
      if (!piece.segment) return shown
      return (
        <Mark key={piece.start} segment={piece.segment} at={piece.start} current={current} onFind={onFind}>
          {shown}
        </Mark>
      )
    })
  }

  const draw = (node: Node, cursor: Cursor, key: number): ComponentChild => {
    if (typeof node === 'string') return text(node, cursor)
    if (node.tag === 'img' && !pictures) return <Picture key={key} node={node} words={words} />
    const inside = node.paragraph === null ? cursor : { paragraph: node.paragraph, offset: 0 }
    const { alt, ...attributes } = node.attributes
    const children = node.children.map((child, n) => draw(child, inside, n))
    return h(
      node.tag,
      {
        ...attributes,
        key,
        ...(node.paragraph === null ? {} : { 'data-paragraph': node.paragraph }),
        ...(node.tag === 'a' ? { target: '_blank', rel: 'noopener noreferrer nofollow' } : {}),
        ...(node.tag === 'img'
          ? { alt: alt === undefined ? '' : words.text(alt), referrerpolicy: 'no-referrer' }
          : {}),
      },
      ...(children.length > 0 ? [children] : []),
    )
  }

  if (article.html === '') return <PlainBody article={article} draw={draw} />
  return (
    <>
      {tree
        .filter((node) => textOf(node).trim() !== '' || typeof node !== 'string')
        .map((node, n) => draw(node, { paragraph: null, offset: 0 }, n))}
    </>
  )
}

/** An article without HTML (bare text, a selection): its paragraphs as they are. */
function PlainBody({
  article,
  draw,
}: {
  article: Article
  draw(node: Node, cursor: Cursor, key: number): ComponentChild
}) {
  return (
    <>
      {article.paragraphs.map((text, paragraph) =>
        draw(
          { tag: 'p', attributes: {}, paragraph, children: [text] },
          { paragraph: null, offset: 0 },
          paragraph,
        ),
      )}
    </>
  )
}

/** Where remote pictures are not loaded: their description and a link. */
function Picture({ node, words }: { node: Exclude<Node, string>; words: Words }) {
  const { src, alt } = node.attributes
  const label = alt ? words.text(alt) : src
  return src?.startsWith('http') ? (
    <a class="picture" href={src} target="_blank" rel="noopener noreferrer nofollow">
      {label}
    </a>
  ) : null
}
