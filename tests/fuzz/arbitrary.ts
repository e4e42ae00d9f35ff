import fc from 'fast-check'

/**
 * Documents such as nobody writes on purpose: pieces of signing news put together in any order, cut anywhere, in tags that
 * do not close, with the noise that real pages carry.
 */
const FRAGMENTS = [
  '3月25日，',
  '省水利厅',
  '临江市人民政府',
  '厅长',
  '党组书记、',
  '林书白',
  '欧阳海棠',
  '与',
  '和',
  '、',
  '分别代表',
  '双方',
  '签署了',
  '签訂',
  '《共建节水城市合作备忘录》',
  '《',
  '》',
  '（以下简称《备忘录》）',
  '。',
  '；',
  '：',
  '，',
  '根据协议，',
  '将',
  '支持',
  '一是',
  '二是',
  '（一）',
  '1.',
  '等8个方面',
  '1.2亿元',
  '三年内',
  '出席签字仪式',
  '见证',
  '主持',
  '表示',
  '要求',
  '希望',
  '拟签署',
  '近日',
  '昨日',
  '2021年',
  '110年10月13日',
  '二〇二一年三月',
  '局长(cháng)',
  '質(zhì)',
  '檢',
  '(女)',
  '某某',
  '·',
  '约翰·史密斯',
  '我局',
  '总局',
  '粤川两省',
  '“',
  '”',
  '「',
  '」',
  'ABC',
  '12345',
  ' ',
  '　',
  '\u200b',
  '\u202e',
  '\ud83d\ude00',
  '\ud83d',
  '<',
  '&amp;',
  '本报讯',
  '责任编辑：',
  '来源：',
  '打印',
  '关闭',
  '(完)',
]

const words = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(''))
const anyText = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
)

/** Bare text, as the grammar gets it. */
export const texts = fc.array(anyText, { minLength: 1, maxLength: 12 })

const TAGS = [
  'p',
  'div',
  'span',
  'td',
  'li',
  'h1',
  'h2',
  'b',
  'section',
  'article',
  'table',
  'ruby',
  'rt',
  'iframe',
  'svg',
  'font',
]

const open = fc.constantFrom(...TAGS).map((tag) => `<${tag}>`)
const close = fc.constantFrom(...TAGS).map((tag) => `</${tag}>`)
const odd = fc.constantFrom(
  '<br>',
  '<hr>',
  '<img src=x>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<style>p{}',
  '</style>',
  '<div hidden>',
  '<p style="display:none">',
  '<meta name="PubDate" content="2020-13-45">',
  '<meta name="ArticleTitle" content="">',
  '<title>',
  '</title>',
  '<a href="?page=2">下一页</a>',
  '<template>',
)
const escaped = anyText.map((text) => text.replaceAll('<', '&lt;'))

/** Markup that a browser will make something of. */
export const pages = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: escaped },
      { weight: 3, arbitrary: open },
      { weight: 2, arbitrary: close },
      odd,
    ),
    {
      minLength: 1,
      maxLength: 80,
    },
  )
  .map(
    (parts) => `<!doctype html><html><head><title>签署</title></head><body>${parts.join('')}</body></html>`,
  )

/** A real-looking page with a stretch of it lost, doubled or moved. */
export const mutations = (page: string) =>
  fc
    .record({
      from: fc.nat(page.length - 1),
      length: fc.nat(400),
      to: fc.nat(page.length - 1),
      how: fc.constantFrom('lose', 'double', 'move'),
    })
    .map(({ from, length, to, how }) => {
      const cut = page.slice(from, from + length)
      const rest = how === 'double' ? page : page.slice(0, from) + page.slice(from + length)
      return how === 'lose' ? rest : rest.slice(0, to) + cut + rest.slice(to)
    })
