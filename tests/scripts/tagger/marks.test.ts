import { describe, expect, it } from 'vitest'
import { stockOf, vary } from '../../../scripts/tagger/augment'
import { readCorpus } from '../../../scripts/tagger/corpus'
import { Inventor, randomFrom } from '../../../scripts/tagger/invent'
import { parseMarks } from '../../../scripts/tagger/marks'

describe('marks', () => {
  it('are read with their offsets', () => {
    expect(parseMarks('{P:青禾縣}{T:縣長}{S:顧明嶼}簽署{D:《備忘錄》}')).toEqual({
      text: '青禾县县长顾明屿签署《备忘录》',
      stretches: [
        { role: 2, start: 0, end: 3 },
        { role: 4, start: 3, end: 5 },
        { role: 0, start: 5, end: 8 },
        { role: 5, start: 10, end: 15 },
      ],
    })
  })

  it.each(['{X:甲}签署', '{P:甲签署', '甲}签署', '{P:{S:甲}}签署'])('%s is refused', (line) => {
    expect(() => parseMarks(line)).toThrow('A mark that is none')
  })
})

describe('a sentence with others in it', () => {
  const { sentences } = readCorpus()
  const stock = stockOf(sentences)

  it('keeps its frame and its roles', () => {
    const invent = new Inventor(randomFrom(7))
    for (const sentence of sentences.slice(0, 300)) {
      const varied = vary(sentence, stock, invent)
      const frame = (of: typeof sentence) => {
        let [text, from] = ['', 0]
        for (const { role, start, end } of of.stretches) {
          text += `${of.text.slice(from, start)}<${role}>`
          from = end
        }
        return text + of.text.slice(from)
      }
      expect(frame(varied)).toBe(frame(sentence))
    }
  })

  it('is the same on every run', () => {
    const [sentence] = sentences
    if (!sentence) throw new Error('an empty corpus')
    const twice = [1, 2].map(() => vary(sentence, stock, new Inventor(randomFrom(3))))
    expect(twice[0]).toEqual(twice[1])
  })
})
