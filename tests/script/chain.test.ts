import { beforeAll, describe, expect, it } from 'vitest'
import { createOpenCC } from '../../lib/script/chain'
import { CONFIGS } from '../../lib/script/config'
import type { Dictionaries } from '../../lib/script/dictionary'
import { entriesFor } from '../../lib/script/entries'
import { packDictionaries } from '../../scripts/dictionary/pack'
import { whole } from './support/opencc'

let dictionaries: Dictionaries

beforeAll(async () => {
  dictionaries = await packDictionaries()
})

describe.each(CONFIGS)('%s', (config) => {
  it('gives what opencc-js gives', () => {
    const text =
      '双方签署了互联网软件合作备忘录，先生发现里下河十几分钟后的信息。為什麼這裡的軟體著作權還沒說完'
    const opencc = createOpenCC(config, entriesFor([text], config, dictionaries))
    expect(opencc.convert(text).text).toBe(whole(config)(text))
  })
})
