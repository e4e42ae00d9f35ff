import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { decode } from '../../../lib/decode'
import { anyText, reports } from './texts'

const TAGS = 'p div span td li h1 h2 b section article table ruby rt iframe svg font'.split(' ')

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
const escaped = (text: fc.Arbitrary<string>) => text.map((words) => words.replaceAll('<', '&lt;'))

const page = (body: string) =>
  `<!doctype html><html><head><title>签署</title></head><body>${body}</body></html>`

/** Markup that a browser will make something of: tags that do not close, close twice, lie across each other. */
const soup = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: escaped(anyText) },
    { weight: 3, arbitrary: open },
    { weight: 2, arbitrary: close },
    odd,
  ),
  { minLength: 1, maxLength: 80 },
)

/** Reports in paragraphs, with soup between them: mostly an article comes of it. */
const article = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: escaped(reports).map((text) => `<p>　　${text}</p>`) },
      { weight: 1, arbitrary: soup.map((parts) => parts.slice(0, 8).join('')) },
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((parts) => `<h1>望川签署合作协议</h1><div class="TRS_Editor">${parts.join('\n')}</div>`)

export const pages = fc.oneof(
  soup.map((parts) => page(parts.join(''))),
  { weight: 2, arbitrary: article.map(page) },
)

const samples = ['hans', 'hant'].map((name) => `assets/samples/${name}.html`)
const fixtures = ['article', 'summary']
  .flatMap((room) =>
    readdirSync(`tests/pages/${room}`).map((name) => `tests/pages/${room}/${name}/page.html`),
  )
  .filter((file) => existsSync(file))

/** Every page fixture and the sample pages, to be mutilated. */
const real = [...samples, ...fixtures].sort().map((file) => decode(readFileSync(file)))

/** A real-looking page with a stretch of it lost, doubled or moved. */
export const mutations = fc
  .constantFrom(...real)
  .chain((html) =>
    fc.record({
      html: fc.constant(html),
      from: fc.nat(html.length - 1),
      length: fc.nat(400),
      to: fc.nat(html.length - 1),
      how: fc.constantFrom('lose', 'double', 'move'),
    }),
  )
  .map(({ from, how, html, length, to }) => {
    const cut = html.slice(from, from + length)
    const rest = how === 'double' ? html : html.slice(0, from) + html.slice(from + length)
    return how === 'lose' ? rest : rest.slice(0, to) + cut + rest.slice(to)
  })
