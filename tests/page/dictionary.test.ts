import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createConverterSource, type EntrySource } from '../../lib/page/converter'
import {
  createDictionaryStore,
  type DictionaryStore,
  handleDictionaryMessage,
} from '../../lib/page/dictionary'
import { type DictionaryName, PackedDictionary } from '../../lib/script'
import { pack } from '../../scripts/dictionary/pack'
import { readDictionary } from '../../scripts/dictionary/source'

const read = vi.fn(async (name: DictionaryName) => new PackedDictionary(pack(await readDictionary(name))))
let store: DictionaryStore
const source: EntrySource = (config, text, anyText) => store.entries(config, text, anyText)

beforeEach(() => {
  read.mockClear()
  store = createDictionaryStore(read)
})

describe('the dictionary store', () => {
  it('reads each dictionary once, and only those that a configuration needs', async () => {
    await store.entries('t2tw', '裏', false)
    await store.entries('t2tw', '為', false)
    expect(read.mock.calls.map(([name]) => name)).toEqual([
      'CJK_Compatibility_Ideographs',
      'TWVariantsPhrases',
      'TWVariants',
    ])
  })

  it('tries again after a failure', async () => {
    read.mockRejectedValueOnce(new Error('gone'))
    await expect(store.entries('t2tw', '裏', false)).rejects.toThrow('gone')
    await expect(store.entries('t2tw', '裏', false)).resolves.toHaveProperty('TWVariants', '裏 裡')
  })
})

describe('handleDictionaryMessage', () => {
  it.each([
    null,
    'script/entries',
    { type: 'store/find' },
    { type: 'script/entries', config: 's2x', text: '', anyText: false },
    { type: 'script/entries', config: 's2t', text: 1, anyText: false },
  ])('leaves %j to others', (message) => {
    expect(handleDictionaryMessage(message)).toBeUndefined()
  })
})

describe('a converter for a page', () => {
  it('loads nothing for text in the script that is asked for', async () => {
    const page = createConverterSource('hans', {}, source)
    const converter = await page.covering(['双方签署协议'])
    expect(converter.convert('双方签署协议').text).toBe('双方签署协议')
    expect(read).not.toHaveBeenCalled()
  })

  it('asks again only for characters it has not seen', async () => {
    const page = createConverterSource('hant-tw', {}, source)
    await page.covering(['双方签署协议'])
    const second = await page.covering(['协议双方'])
    expect(await page.covering(['双双协议'])).toBe(second)
    const third = await page.covering(['后来开会'])
    expect(third).not.toBe(second)
    expect(third.convert('协议双方后来开会').text).toBe('協議雙方後來開會')
    expect(third.lang).toBe('zh-Hant-TW')
  })

  it('decides a mixed page piece by piece', async () => {
    const texts = ['双方在会上签署协议。', '這裏是繁體的說明，為讀者著想。', '日本語の説明です。', '皇后']
    const converter = await createConverterSource('hant-tw', {}, source).covering(texts)
    expect(texts.map((text) => converter.convert(text).text)).toEqual([
      '雙方在會上簽署協議。',
      '這裡是繁體的說明，為讀者著想。',
      '日本語の説明です。',
      '皇后',
    ])
  })
})
