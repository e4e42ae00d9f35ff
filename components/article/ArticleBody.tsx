import { type ComponentChild, h } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Fact, FactKey } from '../../lib/facts/keys'
import type { Words } from '../../lib/facts/words'
import type { Article } from '../../lib/types'
import { markedSegments } from '../../lib/view/segments'
import { type Element, type Node, treeOf } from '../../lib/view/tree'
import { MarkedText } from './MarkedText'

interface Props {
  article: Article
  words: Words
  facts: readonly Fact[]
  current: FactKey | null
  /** Addresses of the pictures that the page itself has loaded: of others, the description and a link are shown. */
  pictures: ReadonlySet<string>
  onFind(keys: readonly FactKey[], byKeyboard: boolean): void
}

/** How far into a paragraph the drawing has come, in the page's own offsets. */
interface Cursor {
  paragraph: number | null
  offset: number
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** An article without HTML (bare text) is its paragraphs. */
const plainTree = ({ paragraphs }: Article): Node[] =>
  paragraphs.map((text, paragraph) => ({ tag: 'p', attributes: {}, paragraph, children: [text] }))

/** Attributes that do not come from the page. */
const ADDED: Record<string, Record<string, string>> = {
  a: { target: '_blank', rel: 'noopener noreferrer nofollow' },
  img: { referrerpolicy: 'no-referrer' },
}

/** The clean article with its marked sentences, in the script shown. Made node by node from what the tree allows. */
export function ArticleBody({ article, words, facts, current, pictures, onFind }: Props) {
  const tree = useMemo(
    () => (article.html === '' ? plainTree(article) : treeOf(article.html, parse)),
    [article],
  )
  const segments = useMemo(() => markedSegments(article, facts, current), [article, facts, current])

  const text = (raw: string, cursor: Cursor): ComponentChild => {
    const { paragraph, offset: start } = cursor
    if (paragraph === null) return words.text(raw)
    cursor.offset += raw.length
    const end = cursor.offset
    const marked = segments(paragraph)
    if (marked.length === 0) return words.at({ paragraph, start, end })
    return <MarkedText {...{ paragraph, start, end, segments: marked, words, current, onFind }} />
  }

  const draw = (node: Node, cursor: Cursor): ComponentChild => {
    if (typeof node === 'string') return text(node, cursor)
    const { tag, attributes, paragraph } = node
    if (tag === 'img' && !pictures.has(attributes['src'] ?? '')) return <Picture node={node} words={words} />
    const inside = paragraph === null ? cursor : { paragraph, offset: 0 }
    const alt = tag === 'img' ? { alt: words.text(attributes['alt'] ?? '') } : {}
    const place = paragraph === null ? {} : { 'data-paragraph': paragraph }
    const children = node.children.map((child) => draw(child, inside))
    return h(tag, { ...attributes, ...ADDED[tag], ...alt, ...place }, ...children)
  }

  return <>{tree.map((node) => draw(node, { paragraph: null, offset: 0 }))}</>
}

function Picture({ node, words }: { node: Element; words: Words }) {
  const { src, alt } = node.attributes
  if (!src?.startsWith('http')) return null
  return (
    <a class="picture" href={src} target="_blank" rel="noopener noreferrer nofollow">
      {alt ? words.text(alt) : src}
    </a>
  )
}
