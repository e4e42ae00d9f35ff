import serial from 'opencc-js/dict/TSCharacters'
import type { Pair } from './characters'

/**
 * Every Traditional character of OpenCC's TSCharacters with its first Simplified form. For the background and pages of our
 * own: what is injected makes do with `characterPairs`.
 */
export function* allCharacterPairs(): Generator<Pair> {
  for (const entry of serial.split('|')) {
    const [traditional = '', simplified = ''] = entry.split(' ')
    yield [traditional, simplified]
  }
}
