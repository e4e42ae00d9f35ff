import { expect, test } from 'vitest'
import { pinyinOf, withoutPinyin } from '../../lib/article/pinyin'

const NOISY = [
  '質(zhì)檢(jiǎn)局與(yǔ)學(xué)校共建質(zhì)檢(jiǎn )實驗室，',
  '雙(shuāng)方將(jiāng)在檢(jiǎn)驗、質(zhì)量方面合作，雙(shuāng)方將(jiāng)每年會(huì) 面。',
]

test('takes out what a broken converter left', () => {
  const pinyin = pinyinOf(NOISY)
  expect(NOISY.map((text) => withoutPinyin(text, pinyin))).toEqual([
    '質檢局與學校共建質檢實驗室，',
    '雙方將在檢驗、質量方面合作，雙方將每年會面。',
  ])
})

test('a rare character of a name follows the page that it stands on', () => {
  const name = '縣長劉顒(yóng)出席。'
  expect(withoutPinyin(name, pinyinOf([...NOISY, name]))).toBe('縣長劉顒出席。')
  expect(pinyinOf([name])).toBeNull()
})

test('is decided for the whole page: a headline with one annotation follows its page', () => {
  expect(withoutPinyin('質(zhì)量年', pinyinOf([...NOISY, '質(zhì)量年']))).toBe('質量年')
})

test.each([
  ['one surname', ['單(shàn)局長與解(xiè)縣長代表雙方簽署協議，會議由單局長主持。']],
  ['words with capitals', ['北京(Běijīng)、上海(Shànghǎi)、廣州(Guǎngzhōu)、重慶(Chóngqìng)的拼音。']],
  [
    'two readings of a character',
    ['長(zhǎng)大、長(cháng)短、生長(zhǎng)、長(cháng)江、會(huì)議、會(kuài)計、會(huì)面'],
  ],
  [
    'readings given once each',
    ['學(xué)習漢字：「學」字、「國(guó)」字、「書(shū)」字，國與書、學都常用，國、書、學。'],
  ],
  ['no tone marks', ['質(zhi)檢(jian)局質(zhi)檢(jian)局質(zhi)檢(jian)局']],
])('leaves %s alone', (_, texts) => {
  expect(pinyinOf(texts)).toBeNull()
})
