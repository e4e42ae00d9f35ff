import { useEffect, useMemo, useState } from 'preact/hooks'
import { namesOf } from '../../lib/facts/names'
import { type Words, wordsOf } from '../../lib/facts/words'
import { converterFor, wishesOf } from '../../lib/page/converter'
import { langOf, unchanged } from '../../lib/script'
import type { Article, Summary } from '../../lib/types'
import { useLibrary } from './context'

export interface Shown {
  words: Words
  lang: string
}

/** The words of an article in the script that the reader chose, its names kept; in their own until the converter is there. */
export function useShown(article: Article, summary: Summary | null): Shown {
  const { model, settings } = useLibrary()
  const { ownWords, quotes, regionalWords, target } = settings
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    let wanted = true
    setShown(null)
    if (target !== 'own') {
      const texts = [article.title, article.source ?? '', article.author ?? '', ...article.paragraphs]
      void model.watched(async () => {
        const converter = await converterFor(texts, target, {
          ...wishesOf({ regionalWords, quotes, ownWords }),
          script: article.script,
          keep: namesOf(summary),
        })
        if (wanted) setShown({ words: wordsOf(article, converter.convert), lang: converter.lang })
      })
    }
    return () => {
      wanted = false
    }
  }, [model, article, summary, target, regionalWords, quotes, ownWords])
  const own = useMemo(
    () => ({ words: wordsOf(article, unchanged), lang: langOf('own', article.script) }),
    [article],
  )
  return shown ?? own
}
