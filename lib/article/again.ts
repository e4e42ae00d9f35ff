import type { Article, Reading } from '../types'
import { joined } from './assemble'
import { MOST_PAGES } from './pages'
import { read } from './read'

/** Gives an inert document of some HTML. */
type Parse = (html: string) => Document

/** An article as it was read before, and the block that came with it; null where none was kept. */
export interface Earlier {
  article: Article
  block: string | null
}

/** A page that holds nothing yet but the particulars of an article: only the whole page could tell them again. */
function pageFor({ author, publishedAt, source, title, url }: Article, parse: Parse): Document {
  const doc = parse('<!doctype html><title></title>')
  doc.title = title
  const add = (name: string, attributes: Record<string, string>) => {
    const element = doc.createElement(name)
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
    doc.head.append(element)
  }
  if (url) add('link', { rel: 'canonical', href: url })
  const particulars = { author, source, publishdate: publishedAt }
  for (const [name, content] of Object.entries(particulars)) if (content) add('meta', { name, content })
  return doc
}

const isSection = ({ localName }: Element): boolean => localName === 'section'

/** One section of a block for each page that was read. */
function readSection(section: Element, article: Article, parse: Parse): Reading {
  const doc = pageFor(article, parse)
  const root = doc.importNode(section, true)
  doc.body.append(root)
  return section.hasAttribute('data-part') ? read(doc, { root }) : read(doc)
}

/** Where no block was kept: the clean article under its headline. */
function readClean(article: Article, parse: Parse): Reading {
  const doc = pageFor(article, parse)
  const headline = doc.createElement('h1')
  headline.textContent = article.title
  doc.body.append(
    headline,
    ...[...parse(article.html).body.childNodes].map((node) => doc.importNode(node, true)),
  )
  return read(doc)
}

/**
 * Reads an article again, from the block that it came from (`Reading.block`), else from its clean text. Title, address, source,
 * author and date stay where they were known; where nothing is found any more, all stays. `parse` gives an inert document.
 */
export function readAgain({ article, block }: Earlier, parse: Parse): Article {
  const sections = block === null ? [] : [...parse(block).body.children].filter(isSection)
  const [first, ...further] = sections
    .slice(0, MOST_PAGES)
    .map((section) => readSection(section, article, parse))
  const fresh = (first === undefined ? readClean(article, parse) : joined(first, further)).article
  if (fresh.paragraphs.length === 0) return article
  return {
    ...fresh,
    url: article.url,
    title: article.title,
    source: article.source ?? fresh.source,
    author: article.author ?? fresh.author,
    publishedAt: article.publishedAt ?? fresh.publishedAt,
  }
}
