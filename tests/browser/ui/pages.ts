import type { Page } from '../../../scripts/browser/serve'

/** An invented signing story, told in four paragraphs. */
const PARAGRAPHS = [
  '5月18日，云岭省林业局与青泽市人民政府在青泽签署《共建国家森林城市合作框架协议》。省林业局局长闻仲平与青泽市市长苏见山分别代表双方在协议上签字。',
  '根据协议，省林业局将从三个方面支持青泽发展：一是支持青泽创建国家森林城市；二是三年内安排造林资金8000万元；三是帮助青泽建设省级种苗基地。',
  '青泽市人民政府承诺，将每年新增造林面积3万亩，并在2026年底前建成城市绿道120公里。',
  '闻仲平要求，各级林业部门要强化服务意识，主动对接，确保协议各项内容落到实处。签字仪式由青泽市副市长贺云谏主持。',
]

export const TITLE = '云岭省林业局与青泽市政府签署合作框架协议'

const story = (tag = 'p') => PARAGRAPHS.map((text) => `<${tag}>${text}</${tag}>`).join('\n')

const MENU = '<nav><a href="#a">首页</a> <a href="#b">要闻</a> <a href="#c">公告</a></nav>'
const ASIDE = '<ul><li><a href="#d">天气预报</a></li><li><a href="#e">交通提示</a></li></ul>'

interface Parts {
  head?: string
  html?: string
  body?: string
  before?: string
  after?: string
  text?: string
}

const page = ({
  head = '',
  html = '',
  body = '',
  before = MENU,
  after = ASIDE,
  text = story(),
}: Parts): string =>
  `<!doctype html><html lang="zh-CN" ${html}><head><meta charset="utf-8"><title>${TITLE}_云岭林业网</title>` +
  `<link rel="icon" href="data:,">${head}</head><body ${body}>${before}<main><h1>${TITLE}</h1>` +
  `<p class="info">2024-05-19 来源：云岭林业报</p><div class="content">${text}</div></main>${after}` +
  '<footer>版权所有 云岭林业网</footer></body></html>'

const style = (css: string) => `<style>${css}</style>`

const script = (code: string) => `<script>${code}</script>`

/** A page that names fonts of one script, by rule and by style attribute, and a font of icons. */
export const FONTS: Page = {
  body: page({
    head: style(
      'body{font-family:Georgia,"Noto Sans CJK SC",sans-serif}h1{font-family:"Noto Serif CJK SC",serif}i{font-family:icons}',
    ),
    text: story().replace('<p>', '<p style="font-family:KaiTi;color:#222"><i>\ue600</i>'),
  }),
}

/** A signer whose name a converter would take for words: 余臺生, 餘臺生. */
export const NAMED: Page = { body: page({ text: story().replaceAll('闻仲平', '余台生') }) }

/** Pages of different build, each a trap of its own. */
export const STRUCTURES: Record<string, Page> = {
  plain: { body: page({}) },
  'strict policy': {
    body: page({}),
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types none; sandbox",
    },
  },
  'body without overflow': {
    body: page({
      head: style('html,body{height:100%;margin:0;overflow:hidden}main{height:100%;overflow:auto}'),
    }),
  },
  frames: { body: page({ before: `${MENU}<iframe srcdoc="<p>另一页</p>" title="另一页"></iframe>` }) },
  'fixed header': {
    body: page({
      head: style(
        'nav{position:fixed;inset:0 0 auto;height:60px;background:#fff;z-index:2147483647}body{padding-top:70px}',
      ),
    }),
  },
  'rules for everything': {
    body: page({
      head: style(
        '*{font-size:30px!important;color:red!important;margin:7px!important;display:block!important;letter-spacing:3px!important}',
      ),
    }),
  },
  'rem tricks': { body: page({ head: style('html{font-size:62.5%}body{font-size:1.6rem;zoom:1.1}') }) },
  'right to left': { body: page({ html: 'dir="rtl"', head: style('body{direction:rtl;text-align:right}') }) },
  'one table cell': {
    body: page({
      text: `<table><tr><td>${PARAGRAPHS.map((text) => `　　${text}`).join('<br><br>')}</td></tr></table>`,
    }),
  },
  'fixed width': { body: page({ head: style('body{width:1240px;margin:0 auto}') }) },
  'transformed body': {
    body: page({ head: style('html{background:#eee}body{transform:translateZ(0);filter:brightness(1)}') }),
  },
  'scrolling smoothly': {
    body: page({ head: style('html{scroll-behavior:smooth}'), after: '<div style="height:3000px"></div>' }),
  },
  'html without overflow': {
    body: page({
      head: style(
        'html{overflow:hidden}body{height:100vh;overflow:auto;margin:0;scroll-snap-type:y proximity}',
      ),
    }),
  },
  'html as a flex box': {
    body: page({
      head: style('html{display:flex;min-height:100%}body{flex:1;margin:0}main{position:sticky;top:0}'),
    }),
  },
  'vertical writing': { body: page({ head: style('html{writing-mode:vertical-rl}') }) },
  'adopted style sheets': {
    body: page({
      after: script(
        `const sheet = new CSSStyleSheet(); sheet.replaceSync('html{margin:0!important;padding:0!important}p{color:#222}')
         document.adoptedStyleSheets = [sheet]; CSS.highlights.set('theirs', new Highlight())`,
      ),
    }),
  },
  'in a shadow root': {
    body: page({
      text: `<div><template shadowrootmode="open"><style>p{margin:1em}</style>${story()}</template></div>`,
    }),
  },
  'in a frame of its own': {
    body: page({ text: `<iframe title="正文" width="800" height="600" srcdoc="${story()}"></iframe>` }),
  },
  XHTML: {
    body: `<?xml version="1.0" encoding="utf-8"?>${page({ html: 'xmlns="http://www.w3.org/1999/xhtml"' })
      .replace('<!doctype', '<!DOCTYPE')
      .replace('<meta charset="utf-8">', '<meta charset="utf-8"/>')
      .replace('href="data:,">', 'href="data:,"/>')}`,
    type: 'application/xhtml+xml',
  },
  quirks: { body: page({ html: 'style=""' }).replace('<!doctype html>', '') },
}

/** Pages that go on changing by themselves, so that only a log of the changes can tell ours from theirs. */
export const RESTLESS: Record<string, Page> = {
  'removes foreign nodes': {
    body: page({
      after: script(
        `new MutationObserver(() => { for (const child of [...document.documentElement.children])
           if (child !== document.head && child !== document.body) child.remove() })
         .observe(document.documentElement, { childList: true })`,
      ),
    }),
  },
  'a ticking clock': {
    body: page({
      after: `<div id="clock"></div>${script(
        `let n = 0; setInterval(() => { clock.textContent = String(n += 1) }, 50)`,
      )}`,
    }),
  },
}

/** A film that says in the title when it is made to stop. */
export const FILM: Page = {
  body: page({
    before: `${MENU}<video muted playsinline width="160" height="90"></video>`,
    after: `${ASIDE}${script(
      `const canvas = document.createElement('canvas'); const ink = canvas.getContext('2d')
         setInterval(() => ink.fillRect(Math.random() * 300, 0, 9, 9), 40)
         const film = document.querySelector('video'); film.srcObject = canvas.captureStream(25); film.play()
         film.onpause = () => { document.title = 'paused' }`,
    )}`,
  }),
}

export const PLAIN = STRUCTURES['plain'] as Page

export const NO_ARTICLE: Page = {
  body: '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>登录</title></head><body><form><input></form></body></html>',
}
