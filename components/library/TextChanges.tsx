import { useMemo } from 'preact/hooks'
import { type ComparedParagraph, compareTexts, foldUnchanged, type Stretch } from '../../lib/store/difference'
import type { Article } from '../../lib/types'
import { useLibrary } from './context'

const linesOf = ({ paragraphs, title }: Article) => [title, ...paragraphs]

/** Two texts of one article as one, with what is gone and what is new; what has not changed is folded away. */
export function TextChanges({ before, after }: { before: Article; after: Article }) {
  const { lang, say, t } = useLibrary()
  const [old, now] = [before, after].map((article) =>
    linesOf(article).map((line) => say(line, article.script)),
  ) as [string[], string[]]
  // Said anew whenever more words can be said in the reader's script.
  const compared = useMemo(() => compareTexts(old, now), [old.join('\n'), now.join('\n')])
  const isSame = compared.every((paragraph) => paragraph.every(({ kind }) => kind === 'same'))
  return (
    <div class="compared" lang={lang(after.script)}>
      {isSame && <p lang={t.tag}>{t('sameText')}</p>}
      {foldUnchanged(compared).map((part, index) =>
        part.kind === 'unchanged' ? (
          <details key={index}>
            <summary lang={t.tag}>{t('unchangedParagraphs', { n: part.paragraphs.length })}</summary>
            {part.paragraphs.map((paragraph, at) => (
              <Paragraph key={at} paragraph={paragraph} />
            ))}
          </details>
        ) : (
          <Paragraph key={index} paragraph={part.paragraph} />
        ),
      )}
    </div>
  )
}

function Paragraph({ paragraph }: { paragraph: ComparedParagraph }) {
  return (
    <p>
      {paragraph.map((stretch, at) => (
        <Changed key={at} {...stretch} />
      ))}
    </p>
  )
}

function Changed({ kind, text }: Stretch) {
  if (kind === 'gone') return <del>{text}</del>
  return kind === 'new' ? <ins>{text}</ins> : <span>{text}</span>
}
