import { Converter } from 'opencc-js'
import { beforeAll, describe, expect, it } from 'vitest'
import { createOpenCC } from '../../lib/script/chain'
import { CONFIGS, type Config } from '../../lib/script/config'
import type { Dictionaries } from '../../lib/script/dictionary'
import { entriesFor } from '../../lib/script/entries'
import { packDictionaries } from '../../scripts/dictionary/pack'

let dictionaries: Dictionaries

beforeAll(async () => {
  dictionaries = await packDictionaries()
})

/** The same configuration of opencc-js, whole. */
function whole(config: Config): (text: string) => string {
  const [from = '', to = ''] = config.split('2')
  const words = to === 'sp' ? 'p' : ''
  const locale = (name: string) => (name.startsWith('s') ? 'cn' : name)
  return Converter({ from: (locale(from) + words) as 'cn', to: locale(to) as 'tw' })
}

describe.each(CONFIGS)('%s', (config) => {
  it('gives what opencc-js gives', () => {
    const text =
      '双方签署了互联网软件合作备忘录，先生发现里下河十几分钟后的信息。為什麼這裡的軟體著作權還沒說完'
    const opencc = createOpenCC(config, entriesFor([text], config, dictionaries))
    expect(opencc.convert(text).text).toBe(whole(config)(text))
  })
})
