import { expect, test } from 'vitest'
import { createConverterSource, wishesOf } from '../../lib/page/converter'
import { entriesFor } from '../../lib/script'
import { packDictionaries } from '../../scripts/dictionary/pack'

test.each([
  ['nothing set', {}, '“软件包”签约', '“軟件包”簽約'],
  ['quotation marks', { quotes: true }, '“软件包”签约', '「軟件包」簽約'],
  ['regional words', { regionalWords: true }, '“软件包”签约', '“軟體包”簽約'],
  ["the reader's own words", { ownWords: [{ from: '软件', to: '軟件程式' }] }, '“软件包”', '“軟件程式包”'],
])('%s', async (_, set, from, to) => {
  const dictionaries = await packDictionaries()
  const wishes = wishesOf({ regionalWords: false, quotes: false, ownWords: [], ...set })
  const source = createConverterSource(
    'hant-tw',
    { ...wishes, script: 'hans' },
    async (config, text, anyText) => entriesFor([text], config, dictionaries, { anyText }),
  )
  const { convert } = await source.covering([from])
  expect(convert(from).text).toBe(to)
})
