import type { Article, Evidence, Summary } from '../../lib/types'

const wordsAt = (article: Article, at: Evidence): string | null => {
  const text = at.paragraph === -1 ? article.title : article.paragraphs[at.paragraph]
  if (text === undefined || at.start < 0 || at.end > text.length || at.start >= at.end) return null
  return text.slice(at.start, at.end)
}

/**
 * What holds of every summary of every article, whatever the text: evidence lies inside its paragraph, answers are cut
 * verbatim from title or paragraphs, indices point at something. Gives a line for each breach.
 */
export function breaches(article: Article, summary: Summary): string[] {
  const found: string[] = []
  const all = [article.title, ...article.paragraphs].join('\n')
  const verbatim = (what: string, text: string | null, composed = false) => {
    if (text !== null && !composed && !all.includes(text)) found.push(`${what}: "${text}" stands nowhere`)
  }
  const evidence = (what: string, at: Evidence | null, holds?: string | null) => {
    if (at === null) return
    const words = wordsAt(article, at)
    if (words === null) found.push(`${what}: evidence ${JSON.stringify(at)} is outside its paragraph`)
    else if (holds && !words.includes(holds)) found.push(`${what}: "${words}" does not hold "${holds}"`)
  }
  const index = (what: string, i: number | null, list: unknown[]) => {
    if (i !== null && list[i] === undefined) found.push(`${what}: index ${i} of ${list.length}`)
  }

  for (const d of summary.documents) {
    verbatim('document', d.title)
    evidence('document', d.evidence, d.title)
  }
  for (const p of summary.parties) {
    verbatim('party', p.name, p.composed)
    evidence('party', p.evidence, p.composed ? null : p.name)
  }
  for (const s of summary.signatories) {
    verbatim('signatory', s.name)
    verbatim('signatory title', s.title)
    evidence('signatory', s.evidence, s.name)
    evidence('signatory title', s.titleEvidence)
    evidence('represents', s.representsEvidence)
    index('signatory party', s.party, summary.parties)
  }
  for (const p of summary.participants) {
    verbatim('participant', p.name)
    verbatim('participant title', p.title)
    evidence('participant', p.evidence, p.name)
  }
  for (const c of summary.commitments) {
    verbatim('commitment', c.text)
    evidence('commitment', c.evidence, c.text)
    for (const amount of c.amounts) verbatim('amount', amount)
    verbatim('deadline', c.deadline)
  }
  for (const a of summary.announced) evidence('announced', a.evidence)
  for (const [what, fact] of [
    ['date', summary.date],
    ['place', summary.place],
    ...summary.events.flatMap((e) => [['event date', e.date] as const, ['event place', e.place] as const]),
  ] as const) {
    if (fact === null) continue
    verbatim(what, fact.text)
    evidence(what, fact.evidence, fact.text)
  }
  for (const e of summary.events) {
    for (const i of e.documents) index('event document', i, summary.documents)
    for (const i of e.parties) index('event party', i, summary.parties)
    for (const i of e.signatories) index('event signatory', i, summary.signatories)
  }
  return found
}

const BLOCK = /data-paragraph="(\d+)"/g

/** What holds of every article: no empty paragraph, and html that numbers exactly its paragraphs, in order. */
export function articleBreaches(article: Article): string[] {
  const found: string[] = []
  article.paragraphs.forEach((text, n) => {
    if (text.trim() === '') found.push(`paragraph ${n} is empty`)
  })
  if (article.html !== '') {
    const numbers = [...article.html.matchAll(BLOCK)].map((match) => Number(match[1]))
    const expected = article.paragraphs.map((_, n) => n)
    if (numbers.join() !== expected.join())
      found.push(`html numbers ${numbers.join()}, not ${expected.join()}`)
  }
  return found
}
