import { useState } from 'preact/hooks'
import type { Translate } from '../../lib/i18n'
import type { OptionsKey } from '../../lib/i18n/tables'
import { type OwnWord, withWords, wordsFrom, wordsText } from '../../lib/script/own-words'
import { download } from '../library/download'

interface Props {
  words: readonly OwnWord[]
  t: Translate<OptionsKey>
  onChange(words: OwnWord[]): void
}

/** The reader's own words out of a file and into one, as OpenCC writes its dictionaries. */
export function WordFiles({ words, t, onChange }: Props) {
  const [told, setTold] = useState('')
  const take = async (file: File) => {
    const { words: added, skipped } = wordsFrom(await file.text())
    if (added.length > 0) onChange(withWords(words, added))
    setTold(t('wordsTaken', { n: added.length, skipped }))
  }
  const write = () =>
    download({ blob: new Blob([wordsText(words)], { type: 'text/plain' }), name: 'qianyao-words.txt' })
  return (
    <div class="row">
      <label class="plain file">
        {t('importWords')}
        <input
          type="file"
          class="unseen"
          accept=".txt,.tsv,text/plain"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) void take(file)
          }}
        />
      </label>
      <button type="button" class="plain" disabled={words.length === 0} onClick={write}>
        {t('exportWords')}
      </button>
      <span role="status">{told}</span>
    </div>
  )
}
