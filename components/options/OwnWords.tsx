import { useState } from 'preact/hooks'
import type { Translate } from '../../lib/i18n'
import type { OptionsKey } from '../../lib/i18n/tables'
import type { OwnWord } from '../../lib/script/own-words'
import { WordFiles } from './WordFiles'

interface Props {
  words: readonly OwnWord[]
  t: Translate<OptionsKey>
  onChange(words: OwnWord[]): void
}

/** Words that the reader wants converted in their own way: added, removed, taken from a file. */
export function OwnWords({ words, t, onChange }: Props) {
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const add = (event: Event) => {
    event.preventDefault()
    const word = { from: from.trim(), to: to.trim() }
    if (word.from === '') return
    onChange([...words.filter((known) => known.from !== word.from), word])
    setFrom('')
    setTo('')
  }
  return (
    <>
      {words.length > 0 && (
        <ul class="list">
          {words.map((word) => (
            <li key={word.from}>
              <span>
                {word.from} → {word.to}
              </span>
              <button
                type="button"
                class="link"
                aria-label={t('remove', { name: word.from })}
                onClick={() => onChange(words.filter((known) => known.from !== word.from))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={add}>
        <label>
          {t('from')}
          <input type="text" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label>
          {t('to')}
          <input type="text" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <button type="submit" class="plain">
          {t('add')}
        </button>
      </form>
      <WordFiles words={words} t={t} onChange={onChange} />
    </>
  )
}
