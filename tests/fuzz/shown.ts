import type { JSDOM } from 'jsdom'
import { labelsOf } from '../../components/library/labels'
import { libraryTables } from '../../components/library/strings'
import { type Correction, correct } from '../../lib/corrections'
import { citationOf } from '../../lib/facts/citation'
import { markdownSummary, plainSummary } from '../../lib/facts/copy'
import { type Converted, wordsOf } from '../../lib/facts/words'
import { translator } from '../../lib/i18n'
import { summaryTables } from '../../lib/i18n/tables'
import { configsOf, createPlanned, entriesFor, planFor, scriptsIn } from '../../lib/script'
import type { Article, Evidence, Summary, Target } from '../../lib/types'
import { piecesOf, segmentsOf } from '../../lib/view/segments'
import { type Node, textOf, treeOf } from '../../lib/view/tree'
import { packDictionaries } from '../../scripts/dictionary/pack'

const TARGETS: readonly Target[] = ['hans', 'hant', 'hant-tw', 'hant-hk']
const dictionaries = packDictionaries()
const t = translator('hans', summaryTables)
export const labels = labelsOf(translator('hans', libraryTables))

/** As the reader converts an article: by the script of each piece, people's names kept. */
async function converterOf(article: Article, summary: Summary, target: Target) {
  const texts = [article.title, ...article.paragraphs]
  const plan = planFor(article.script, target, true)
  const configs = configsOf(plan, scriptsIn(texts, article.script))
  const all = await dictionaries
  const entries = configs.map((config) => [config, entriesFor(texts, config, all)] as const)
  const keep = [...summary.signatories, ...summary.participants].map(
    ({ name }) => ({ text: name, type: 'PER' }) as const,
  )
  return createPlanned(plan, Object.fromEntries(entries), { keep })
}

/** A converted text leads every offset somewhere into itself, in order, from its beginning to its end. */
function conversionBreaches(text: string, { at, text: shown }: Converted): string[] {
  const found: string[] = []
  let last = 0
  for (let offset = 0; offset <= text.length; offset += 1) {
    const place = at(offset)
    if (place < last || place > shown.length) found.push(`offset ${offset} leads to ${place} after ${last}`)
    last = Math.max(last, place)
  }
  if (at(text.length) !== shown.length) found.push('the end does not lead to the end')
  return found
}

/** Corrections such as a reader could make with the facts at hand. */
function correctionsOf(summary: Summary): Correction[] {
  const { facts } = correct({} as Article, summary, [])
  return facts.flatMap(({ evidence, key, kind }, n): Correction[] => {
    const all: Correction[] = [
      { act: 'check', fact: key },
      { act: 'remove', fact: key },
      { act: 'replace', fact: key, field: null, evidence },
      { act: 'party', fact: key, party: facts[n + 1]?.key ?? 'both' },
      { act: 'add', kind: kind === 'announced' ? 'party' : kind, evidence },
    ]
    return all.slice(n % all.length, (n % all.length) + 1)
  })
}

const inside = (article: Article, { end, paragraph, start }: Evidence) =>
  start >= 0 && end <= (paragraph === -1 ? article.title : (article.paragraphs[paragraph] ?? '')).length

/** What holds of an article and its facts in another script, corrected, and copied. */
export async function shownBreaches(article: Article, summary: Summary): Promise<string[]> {
  const texts = [article.title, ...article.paragraphs]
  const target = TARGETS[texts.join('').length % TARGETS.length] ?? 'hans'
  const { convert } = await converterOf(article, summary, target)
  const words = wordsOf(article, convert)
  const corrected = correct(article, summary, correctionsOf(summary))
  const source = { article, url: article.url, corrected, words, t }
  plainSummary(source)
  markdownSummary(source)
  citationOf(article, 'https://news.example/a.html', '2026-01-02')
  const marked = article.paragraphs.flatMap((text, n) => {
    const pieces = piecesOf(segmentsOf(corrected.facts, n, text.length), 0, text.length)
    const whole = pieces.map(({ end, start }) => text.slice(start, end)).join('') === text
    return whole ? [] : [`the pieces of paragraph ${n} are not the paragraph`]
  })
  const astray = corrected.facts.filter(({ evidence }) => !inside(article, evidence))
  return [
    ...texts.flatMap((text) => conversionBreaches(text, convert(text))),
    ...marked,
    ...astray.map(({ key }) => `${key} lies outside after corrections`),
  ]
}

/** The reading view shows each paragraph to the letter. */
export function viewBreaches(article: Article, { window }: JSDOM): string[] {
  if (article.html === '') return []
  const shown = new Map<number, string>()
  const walk = (node: Node) => {
    if (typeof node === 'string') return
    if (node.paragraph !== null) shown.set(node.paragraph, textOf(node))
    node.children.forEach(walk)
  }
  treeOf(article.html, (html) => new window.DOMParser().parseFromString(html, 'text/html')).forEach(walk)
  return article.paragraphs.flatMap((text, n) =>
    shown.get(n) === text ? [] : [`paragraph ${n} is shown as ${JSON.stringify(shown.get(n))}`],
  )
}
