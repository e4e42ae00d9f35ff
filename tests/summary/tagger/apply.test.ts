import { describe, expect, it } from 'vitest'
import { Kind } from '../../../lib/summary/lexicon/kinds'
import { offsets, organisations } from '../../../lib/summary/mentions/organisations'
import { NO_NAMES, segment } from '../../../lib/summary/mentions/segment'
import { trusted, withBodies, withTrusted } from '../../../lib/summary/tagger/apply'
import type { Tagged } from '../../../lib/summary/tagger/field'

/** What the model is made to say: the words with a role, and how sure it is. */
function take(text: string, role: Tagged['role'], words: string, probability = 0.9) {
  const start = text.indexOf(words)
  const said: Tagged[] = [{ role, start, end: start + words.length, probability }]
  const read = segment(text, NO_NAMES)
  const taken = trusted(read, said, text)
  const tokens = withTrusted(read, taken, text)
  const bodies = withBodies(tokens, organisations(tokens), taken, text)
  return {
    taken: taken.length > 0,
    bodies: bodies.map((body) => text.slice(...offsets(tokens, body))),
    names: tokens.filter(({ kind }) => kind === Kind.Name || kind === Kind.Foreign).map((t) => t.text),
    places: tokens.filter(({ kind }) => kind === Kind.Place).map((t) => t.text),
    whole: tokens.map((t) => t.text).join(''),
  }
}

describe('bodies', () => {
  it('begin where the model says, when the grammar has cut them', () => {
    const text = '青禾正泰和房地产集团与县政府签约'
    expect(take(text, 'party', '青禾正泰和房地产集团').bodies).toContain('青禾正泰和房地产集团')
  })

  it('keep what the grammar joins on the left', () => {
    const text = '岚州大学数字经济与管理学院签约'
    const before = organisations(segment(text, NO_NAMES)).length
    expect(take(text, 'party', '管理学院').bodies).toHaveLength(before)
  })

  it.each(['某集团', '两县公安局', '有关单位', '质监部门', '集团'])('%s is none', (words) => {
    expect(take(`昨日,${words}签约`, 'party', words).taken).toBe(false)
  })

  it('of two characters need more than a guess', () => {
    expect(take('昨日,致茂与青禾县政府签约', 'party', '致茂').taken).toBe(false)
    expect(take('昨日,致茂与青禾县政府签约', 'party', '致茂', 0.99).taken).toBe(true)
  })

  it.each(['授权青禾县水利局', '帮助青禾县'])('%s begins with what is done to one', (words) => {
    expect(take(`昨日,${words}签约`, 'party', words, 0.99).taken).toBe(false)
  })

  it('share the last character of their place with the post behind it: the grammar parts them', () => {
    expect(take('昨日,柏兰诺市长顾明屿签约', 'party', '柏兰诺', 0.99).taken).toBe(false)
    expect(take('昨日,青禾市市长顾明屿签约', 'party', '青禾市', 0.99).places).toContain('青禾市')
  })

  it('that are governed places are places', () => {
    expect(take('昨日,岚屿市与青禾县签约', 'party', '岚屿市').places).toContain('岚屿市')
  })
})

describe('people', () => {
  it('are found where the grammar sees none', () => {
    expect(take('青山监狱监狱长龚行之签约', 'signer', '龚行之').names).toContain('龚行之')
  })

  it('are not cut out of a longer name that the grammar reads', () => {
    const text = '市长陆承远与欧阳明月签约'
    expect(take(text, 'signer', '阳明月', 0.99).names).toContain('欧阳明月')
  })

  it('are no phrases', () => {
    expect(take('昨日,双方共同举行签约', 'signer', '双方共同举行', 0.99).taken).toBe(false)
  })
})

it('loses no character, wherever the borders fall', () => {
  const text = '青禾县人民政府与望川大学签约'
  for (let start = 0; start < text.length - 1; start++)
    for (let end = start + 1; end <= text.length; end++) {
      const words = text.slice(start, end)
      expect(take(text, 'party', words, 0.99).whole).toBe(text)
    }
})
