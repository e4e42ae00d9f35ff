import type { Entry } from '../../lib/store/types'
import { useLibrary } from './context'

/** Tags and a note are written here, on a page of our own: nothing typed in a news page is safe from it. */
export function HandPanel({ entry }: { entry: Entry }) {
  const { model, t } = useLibrary()
  const { checked, note, tags } = entry.hand
  const addTags = (written: string) => {
    const added = written.split(/[,，、;；\n]/).flatMap((tag) => tag.trim() || [])
    if (added.length === 0) return
    void model.edit(entry.id, (hand) => ({ tags: [...new Set([...hand.tags, ...added])] }))
  }
  const dropTag = (tag: string) =>
    void model.edit(entry.id, (hand) => ({ tags: hand.tags.filter((other) => other !== tag) }))
  return (
    <section class="hand" aria-label={t('hand')}>
      <label class="check">
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => void model.edit(entry.id, { checked: event.currentTarget.checked })}
        />
        {t('checkedByMe')}
      </label>
      <div class="tags">
        <label for="new-tag">{t('tags')}</label>
        <ul>
          {tags.map((tag) => (
            <li key={tag} class="chip">
              {tag}
              <button type="button" aria-label={t('tagRemove', { tag })} onClick={() => dropTag(tag)}>
                ×
              </button>
            </li>
          ))}
        </ul>
        <input
          id="new-tag"
          placeholder={t('tagHint')}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            addTags(event.currentTarget.value)
            event.currentTarget.value = ''
          }}
          onBlur={(event) => {
            addTags(event.currentTarget.value)
            event.currentTarget.value = ''
          }}
        />
      </div>
      <label class="note">
        {t('note')}
        <textarea
          rows={4}
          defaultValue={note}
          onChange={(event) => void model.edit(entry.id, { note: event.currentTarget.value })}
        />
      </label>
    </section>
  )
}
