import type { Corrected, CorrectedFact } from '../corrections/types'
import { escapeMarkdown } from '../escape'
import type { Translate } from '../i18n'
import { formatIso } from '../i18n/dates'
import type { SummaryKey } from '../i18n/tables'
import type { Article } from '../types'
import { groupsOf, together } from './groups'
import type { Words } from './words'

interface Source {
  article: Article
  /** Where the page stands. */
  url: string
  corrected: Corrected
  words: Words
  t: Translate<SummaryKey>
}

/** One line of the copied summary; `depth` 0 is a heading. */
interface Line {
  depth: 0 | 1 | 2
  text: string
}

const colon = (t: Translate<SummaryKey>) => (t.language === 'en' ? ': ' : '：')

/** A fact in one line, without its label, in the script shown. */
export function lineOf(fact: CorrectedFact, { corrected: { summary }, words, t }: Source): string {
  const { kind, index, evidence } = fact
  const of = (text: string) => words.of(text, evidence)
  const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' ')
  switch (kind) {
    case 'document': {
      const document = summary.documents[index]
      return document
        ? joined(document.title && of(document.title), document.type && `(${of(document.type)})`)
        : ''
    }
    case 'party':
      return of(summary.parties[index]?.name ?? '')
    case 'signatory': {
      const one = summary.signatories[index]
      if (!one) return ''
      const title =
        one.title === null ? t('titleMissing') : words.of(one.title, one.titleEvidence ?? evidence)
      const inferred = one.basis === 'said' ? null : `[${t(`basis.${one.basis}`)}]`
      return joined(
        of(one.name),
        title,
        one.represents && t('represents', { name: of(one.represents) }),
        inferred,
      )
    }
    case 'participant': {
      const one = summary.participants[index]
      return one ? joined(of(one.name), one.title && of(one.title), `[${t(`role.${one.role}`)}]`) : ''
    }
    case 'date': {
      const { date } = summary
      return date ? joined(of(date.text), date.iso && `(${formatIso(date.iso, t.tag)})`) : ''
    }
    case 'place':
      return of(summary.place?.text ?? '')
    case 'commitment': {
      const one = summary.commitments[index]
      if (!one) return ''
      const deadline = one.deadline === null ? null : t('deadline', { text: of(one.deadline) })
      return joined(of(one.text), `[${t(`force.${one.force}`)}]`, one.amounts.map(of).join(' '), deadline)
    }
    case 'announced':
      return words.at(evidence)
  }
}

function linesOf(source: Source): Line[] {
  const { article, corrected, words, t } = source
  const { summary, facts } = corrected
  const labelled = (kind: CorrectedFact['kind'], label: string): Line[] => {
    const own = facts.filter((fact) => fact.kind === kind)
    const texts = own.length > 0 ? own.map((fact) => lineOf(fact, source)) : [t('notStated')]
    return texts.map((text) => ({ depth: 1, text: `${label}${colon(t)}${text}` }))
  }
  const commitments = groupsOf(summary).flatMap((group): Line[] => {
    const place = group.indices[0] ?? 0
    const evidence = summary.commitments[place]?.evidence
    const by = group.by !== null && group.by !== 'both' && evidence ? words.of(group.by, evidence) : null
    const who = group.by === 'both' ? t(together(summary)) : (by ?? t(group.urged ? 'by.urged' : 'by.null'))
    const items = facts.filter(({ kind, index }) => kind === 'commitment' && group.indices.includes(index))
    return [
      { depth: 1, text: group.urged && by !== null ? `${t('by.urged')} · ${who}` : who },
      ...items.map((fact): Line => ({ depth: 2, text: lineOf(fact, source) })),
    ]
  })
  const present = facts.filter(({ kind }) => kind === 'participant')
  return [
    { depth: 0, text: words.paragraph(-1).text },
    ...(summary.kind === 'none' ? [{ depth: 1, text: t('kind.none') } as Line] : []),
    ...labelled('document', t('document')),
    ...labelled('party', t('party')),
    ...labelled('signatory', t('signatory')),
    ...labelled('date', t('date')),
    ...labelled('place', t('place')),
    ...commitments,
    ...(present.length > 0 ? labelled('participant', t('participant')) : []),
    { depth: 1, text: `${t('source')}${colon(t)}${article.source ?? t('notStated')}` },
    { depth: 1, text: `${t('published')}${colon(t)}${article.publishedAt?.slice(0, 10) ?? t('notStated')}` },
  ]
}

/** The whole summary as plain text, in the script shown. */
export const plainSummary = (source: Source): string =>
  linesOf(source)
    .map(({ depth, text }) => `${'  '.repeat(Math.max(0, depth - 1))}${depth === 2 ? '- ' : ''}${text}`)
    .concat(source.url)
    .join('\n')

/** The whole summary as Markdown. */
export const markdownSummary = (source: Source): string =>
  linesOf(source)
    .map(({ depth, text }) =>
      depth === 0 ? `## ${escapeMarkdown(text)}\n` : `${'  '.repeat(depth - 1)}- ${escapeMarkdown(text)}`,
    )
    .concat(`- <${source.url}>`)
    .join('\n')
