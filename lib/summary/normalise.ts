import traditional from 'opencc-js/dict/TSCharacters'

/** What opencc's character table leaves alone: quotes, brackets and dots that one page writes so and the next otherwise. */
const MARKS =
  '「“」”『‘』’﹁“﹂”〔[〕]【[】]﹙(﹚)•·‧·∙·・·﹒·･·\u00a0 \u3000 \u2003 \u2002 －-﹑、﹐,﹔;〝“〞”'

/** Variants and regional forms beside the table. */
const VARIANTS = '台台説说產产爲为衆众裏里硏研敎教敍叙啟启啓启羣群峯峰'

function table(): Uint16Array {
  const fold = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  const put = (from: string, to: string) => {
    fold[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  for (let i = 0; i < traditional.length; i = traditional.indexOf('|', i) + 1 || traditional.length) {
    const to = traditional.charCodeAt(i + 2)
    const pair = traditional[i + 1] === ' ' && (to < 0xd800 || to > 0xdfff)
    if (pair) fold[traditional.charCodeAt(i)] = to
  }
  for (let i = 0; i < MARKS.length; i += 2) put(MARKS.charAt(i), MARKS.charAt(i + 1))
  for (let i = 0; i < VARIANTS.length; i += 2) put(VARIANTS.charAt(i), VARIANTS.charAt(i + 1))
  for (let code = 0xff01; code <= 0xff5e; code++) fold[code] = code - 0xfee0
  return fold
}

let fold: Uint16Array | null = null

/**
 * The text in Simplified characters and half-width digits, letters and punctuation, at the same length in UTF-16 units,
 * so that an offset in it is an offset in the original. Folded character by character (opencc's TSCharacters): good for
 * matching, not for reading. Chinese marks without a half-width form (。、《》“”) stay; 「」 become “”.
 */
export function normalise(text: string): string {
  fold ??= table()
  let folded = ''
  for (let from = 0; from < text.length; from += PIECE) {
    const codes: number[] = []
    const to = Math.min(text.length, from + PIECE)
    for (let i = from; i < to; i++) codes.push(fold[text.charCodeAt(i)] as number)
    // apply with an array is copied at once; spreading a typed array goes through its iterator.
    folded += String.fromCharCode.apply(null, codes)
  }
  return folded
}

/** As many arguments as a call surely takes. */
const PIECE = 8192
