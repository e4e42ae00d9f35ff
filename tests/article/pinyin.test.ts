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

test('readings without tones, after any character, when they come again and again', () => {
  const text = '代(dai)表中(zhong)方签（qian）字，中(zhong )方代(dai)表温中(zhong)明出席签(qian)字仪式。'
  expect(withoutPinyin(text, pinyinOf([text]))).toBe('代表中方签字，中方代表温中明出席签字仪式。')
})

test('a light syllable on a page with tones', () => {
  const text = '他們(men)說，'
  expect(withoutPinyin(text, pinyinOf([...NOISY, text]))).toBe('他們說，')
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
  ['a reading without a tone', ['解(xie)縣長與單(shan)局長簽字，會議由單局長主持。']],
  [
    'abbreviations and English words',
    ['甲(jia)類(a)、乙(yi)類(b)、丙(bing)類(c)，快訊(flash)，五月(may)，甲類、乙類。'],
  ],
])('leaves %s alone', (_, texts) => {
  expect(pinyinOf(texts)).toBeNull()
})
