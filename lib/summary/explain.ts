import type { Article } from '../types'
import { readClauses } from './clauses'
import { dateContext } from './dates'
import { findMentions } from './mentions'
import { findActs } from './signing/acts'

/** What the stages see in an article, line by line: mentions, sentences as word classes, every clause about a signing. */
export function explain(article: Article): string[] {
  const mentions = findMentions(article)
  const context = dateContext(article.publishedAt, mentions.blocks)
  const lines = [`published ${JSON.stringify(context.stamp)} · dateline ${JSON.stringify(context.dateline)}`]
  for (const clause of readClauses(mentions)) {
    const { paragraph, start } = clause.sentence
    lines.push('', `[${paragraph}:${start}] ${clause.tokens.map((t) => `${t.text}/${t.class}`).join(' ')}`)
    for (const { person } of clause.tokens) {
      if (!person) continue
      const title = person.title
        ? clause.sentence.text.slice(person.title.start - start, person.title.end - start)
        : '–'
      lines.push(`    person ${person.name.text} · ${title} · ${person.organisation?.text ?? '–'}`)
    }
    for (const act of findActs(clause, context.year)) {
      const names = (list: readonly { text: string }[]) => list.map((n) => n.text).join(' | ') || '–'
      lines.push(
        `    ${act.polarity}${act.reported ? ', reported' : ''}: ${act.anchor.text} [${act.rule}]`,
        `      shape ${act.clause.shape}`,
        `      signers ${act.signers.map((s) => s.name.text).join(' | ') || '–'} · for ${names(act.targets)}`,
        `      parties ${names(act.parties)} · documents ${act.documents.map((d) => d.title ?? `(${d.text})`).join(' | ') || '–'}`,
      )
    }
  }
  return lines
}
