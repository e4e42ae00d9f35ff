import { useLibrary } from './context'

/** Asks for the next page of a list; nothing where all of it is shown. */
export function More({ next, more }: { next: number; more(): void }) {
  const { t } = useLibrary()
  if (next === 0) return null
  return (
    <button type="button" class="more" onClick={more}>
      {t('moreRows', { n: next })}
    </button>
  )
}
