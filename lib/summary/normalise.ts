import { allCharacterPairs } from '../script/all-characters'
import { folded, foldTable } from '../script/fold'

/** What opencc's character table leaves alone: quotes, brackets and dots that one page writes so and the next otherwise. */
const MARKS =
  '「“」”『‘』’﹁“﹂”〔[〕]【[】]﹙(﹚)•·‧·∙·・·﹒·･·\u00a0 \u3000 \u2003 \u2002 －-﹑、﹐,﹔;〝“〞”'

/** Variants and regional forms beside the table. */
const VARIANTS =
  '台台説说產产爲为衆众裏里硏研敎教敍叙啟启啓启羣群峯峰衞卫靑青淸清愼慎飮饮毎每槪概吿告戸户鉄铁鐡铁厰厂塡填粧妆汚污戯戏囯国'

function table(): Uint16Array {
  const fold = foldTable(allCharacterPairs())
  const put = (pairs: string) => {
    for (let i = 0; i < pairs.length; i += 2) fold[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
  }
  put(MARKS)
  put(VARIANTS)
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
  return folded(text, fold)
}
