import given from '../lexicon/data/given.json'
import { GIVEN_COMMON } from '../lexicon/given'
import { COMPOUND_SURNAMES, DOUBLE_SURNAMES, SURNAMES } from '../lexicon/surnames'

/** How costly a name is before its characters count: the share of names among all words of the genre. */
const NAME = 5
const SURNAME_COST = [3.6, 5.2, 6.3, 7.8, 10.5]
const SHORT = 1.8
const LONG = 0.2
const GIVEN_FIRST = 4.3
const GIVEN_STEP = 0.65
const GIVEN_UNKNOWN = 10
const GIVEN_COMMON_COST = 6.2

const surnameCost = new Map<string, number>()
SURNAMES.forEach((chars, step) => {
  for (const char of chars) if (!surnameCost.has(char)) surnameCost.set(char, SURNAME_COST[step] ?? 10)
})
const compounds = new Set(COMPOUND_SURNAMES.split(' '))
const compoundFirst = new Set([...compounds].map((name) => name[0]))

function costs(steps: string[]): Map<string, number> {
  const of = new Map<string, number>()
  for (const char of GIVEN_COMMON) of.set(char, GIVEN_COMMON_COST)
  steps.forEach((chars, step) => {
    for (const char of chars) {
      const cost = GIVEN_FIRST + step * GIVEN_STEP
      of.set(char, Math.min(cost, of.get(char) ?? cost))
    }
  })
  return of
}
/** Function words that hardly end a name: what follows a name begins with them. */
const FUNCTION = '与和同及在对向为将就的了是也均都等由于以从并还则被把让至到说称任应陪受'
const FUNCTION_COST = 9.5
const second = costs(given.second)
const last = costs(given.last)
const alone = costs(given.alone)
for (const char of FUNCTION) {
  last.set(char, FUNCTION_COST)
  alone.set(char, FUNCTION_COST)
}

const HAN = /[\u3400-\u9fff\ufffd○×X*某]/
const isHan = (char: string | undefined): boolean => char !== undefined && char !== '' && HAN.test(char)

export const isSurname = (char: string): boolean => surnameCost.has(char)

export interface NameReading {
  length: number
  /** −ln of the likelihood of the whole name. */
  cost: number
}

/** Every Chinese name that may begin here: surname (single, compound or a married woman's double) and given name. */
export function namesAt(text: string, at: number): NameReading[] {
  const readings: NameReading[] = []
  const give = (surname: number, surnameLength: number) => {
    const a = text[at + surnameLength]
    const b = text[at + surnameLength + 1]
    if (a === undefined || !isHan(a)) return
    readings.push({
      length: surnameLength + 1,
      cost: NAME + surname + SHORT + (alone.get(a) ?? GIVEN_UNKNOWN),
    })
    if (!isHan(b) || b === undefined) return
    const cost = NAME + surname + LONG + (second.get(a) ?? GIVEN_UNKNOWN) + (last.get(b) ?? GIVEN_UNKNOWN)
    readings.push({ length: surnameLength + 2, cost })
  }
  const first = text.charAt(at)
  if (compoundFirst.has(first) && compounds.has(text.slice(at, at + 2))) give(5, 2)
  const surname = surnameCost.get(first)
  if (surname === undefined) return readings
  give(surname, 1)
  const other = surnameCost.get(text.charAt(at + 1))
  const c = text[at + 3]
  if (other !== undefined && surname < 9 && other < 9 && isHan(text[at + 2]) && isHan(c)) {
    const givenCost = (second.get(text.charAt(at + 2)) ?? 10) + (last.get(text.charAt(at + 3)) ?? 10)
    readings.push({ length: 4, cost: NAME + surname + other + DOUBLE_SURNAMES + givenCost })
  }
  return readings
}
