import type { Subject } from '../../lib/analysis/collection'
import type { NameKind } from '../../lib/analysis/names'
import { useLibrary } from './context'

interface Props {
  kind: NameKind
  subject: Subject
  /** Names that can be joined to this one. */
  others: readonly string[]
}

/** The names that are taken for one: joined by rule or by the reader, who may separate and join them. */
export function NamesPanel({ kind, others, subject }: Props) {
  const { model, t } = useLibrary()
  const [first, ...variants] = subject.variants
  const decided = model.decisions.value.filter(
    ({ one, other, kind: of }) =>
      of === kind && subject.variants.some(({ name }) => name === one || name === other),
  )
  const list = `names-${kind}`
  return (
    <section class="names" aria-label={t('names')}>
      <h2>{t('names')}</h2>
      <ul lang="zh">
        {subject.variants.map(({ count, name }) => (
          <li key={name}>
            {name} <span class="soft">{count}</span>
            {variants.length > 0 && (
              <button
                type="button"
                lang={t.tag}
                aria-label={t('nameSeparateOf', { name })}
                onClick={() =>
                  void model.decide({
                    kind,
                    one: (name === first?.name ? variants[0]?.name : first?.name) ?? name,
                    other: name,
                    together: false,
                  })
                }
              >
                {t('nameSeparate')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const other = String(new FormData(event.currentTarget).get('name') ?? '').trim()
          event.currentTarget.reset()
          if (other !== '' && first) void model.decide({ kind, one: first.name, other, together: true })
        }}
      >
        <label>
          {t('nameJoin')} <input name="name" list={list} lang="zh" autocomplete="off" />
        </label>
        <datalist id={list}>
          {others.slice(0, 500).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit">{t('nameJoinButton')}</button>
      </form>
      {decided.length > 0 && first && (
        <button type="button" class="quiet" onClick={() => void undo()}>
          {t('nameUndo')}
        </button>
      )}
    </section>
  )

  async function undo() {
    for (const { name } of subject.variants) await model.undecide(kind, name)
  }
}
