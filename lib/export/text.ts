import type { Labels } from './labels'
import type { Readable, ReadableCommitment } from './readable'

const joined = (parts: (string | null)[], mark: string) => parts.filter((part) => part).join(mark)

/** One commitment on one line: who → for whom: what (force, deadline). */
function commitmentLine(commitment: ReadableCommitment, labels: Labels): string {
  const by = commitment.by === 'both' ? labels.both : (commitment.by ?? labels.notStated)
  const side = joined([by, commitment.to], ' → ')
  const notes = [labels.force[commitment.force], ...commitment.amounts, commitment.deadline]
  if (commitment.status !== 'open') notes.push(labels.status[commitment.status])
  const line = `${side}：${commitment.text}（${joined(notes, '；')}）`
  return commitment.note === '' ? line : `${line} ${commitment.note}`
}

/** A person on one line: name, position, whom they represent. */
function personLine(person: { name: string; title: string | null; represents?: string | null }): string {
  const represents = person.represents ?? null
  return joined([person.name, person.title, represents === person.title ? null : represents], '，')
}

/** The day as the page has it, with the day that was understood. */
function dateLine({ date }: Readable): string | null {
  if (!date) return null
  return date.iso === null || date.iso === date.text ? date.text : `${date.text}（${date.iso}）`
}

/** The facts of an article as headings with lines, in order, empty ones left out. */
export function factSections(article: Readable, labels: Labels): { heading: string; lines: string[] }[] {
  const { heading, role } = labels
  return [
    {
      heading: heading.documents,
      lines: article.documents.map(({ title, type }) => joined([title, title === type ? null : type], '，')),
    },
    { heading: heading.parties, lines: article.parties },
    { heading: heading.signatories, lines: article.signatories.map(personLine) },
    { heading: heading.date, lines: [dateLine(article)].filter((line) => line !== null) },
    { heading: heading.place, lines: article.place === null ? [] : [article.place] },
    {
      heading: heading.commitments,
      lines: article.commitments.map((commitment) => commitmentLine(commitment, labels)),
    },
    {
      heading: heading.participants,
      lines: article.participants.map((person) => `${personLine(person)}（${role[person.role]}）`),
    },
  ].filter(({ lines }) => lines.length > 0)
}

/** An article as plain text: what is known of it, its facts, its body. */
export function toText(article: Readable, labels: Labels): string {
  const about = [
    joined([article.source, article.author, article.publishedAt], ' · '),
    article.url,
    article.converted ? labels.converted.replace('{lang}', article.lang) : '',
    article.tags.map((tag) => `#${tag}`).join(' '),
  ].filter(Boolean)
  const facts = factSections(article, labels).map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `  ${line}`)].join('\n'),
  )
  const note = article.note === '' ? [] : [`${labels.heading.note}\n${article.note}`]
  const body = article.paragraphs.map((paragraph) => `\u3000\u3000${paragraph}`).join('\n\n')
  return `${[article.title, about.join('\n'), ...facts, ...note, body].join('\n\n')}\n`
}

/** Several articles in one text, a line of dashes between them. */
export const toTexts = (articles: readonly Readable[], labels: Labels): string =>
  articles.map((article) => toText(article, labels)).join(`\n${'-'.repeat(40)}\n\n`)
