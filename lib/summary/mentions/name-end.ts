import { Kind, type Token } from '../lexicon/kinds'
import { isName } from './evidence'

/** What a name that took in the words behind it ends with: 钟离|分别, 夏曼·洛飞|签约换书. */
const TAKEN_IN = /^(.{2,16}?)(签[约署订字下].{0,12}|分别|共同|正式|依次|逐一|先后|代表)$/
/** 鲜于芬|在《…》, 柏松|受县长: the same for what leads to another word. */
const LEADS_ON = /^(.{2,}?)([在受])$/
const LED_TO = new Set<Kind>([Kind.Place, Kind.Position, Kind.PostAfter, Kind.Organisation, Kind.Word])

/** Characters that no name ends with in running text: 甲某等, 甲某均. */
const FUNCTION =
  /[等均都也并又再即就先共各亦方曾已则和与在于代兼女说称率携偕应受将拟要为向对从以及其们人市县今昨日笑回]/
const LONGEST_NAME = 4
/** What stands behind a signer's name. */
const BEHIND = /^(?:[、,与和同在]|代表|签.*|缔.*|分别|共同|先后|依次|逐一|正式|联合|三方|双方)$/

/** Where the words that a name took in begin; 0 where it took in none. */
function excess({ text }: Token, next: Token | undefined): number {
  const name = TAKEN_IN.exec(text)?.[1]
  if (name) return name.length
  const led = LEADS_ON.exec(text)?.[1]
  if (!led || !next || !(LED_TO.has(next.kind) || next.text === '《')) return 0
  return led.length
}

/** 校长西尾章|三郎: how Japanese given names end. */
const GIVEN_END = /^(?:[一二三四五太次治健俊祐]?[郎朗]|之[介助])$/
function givenEnd(tokens: readonly Token[], i: number): number {
  const name = tokens[i] as Token
  if (tokens[i - 1]?.kind !== Kind.Position || !/^\p{Script=Han}{3,4}$/u.test(name.text)) return 0
  const [first, second] = [tokens[i + 1]?.text ?? '', tokens[i + 2]?.text ?? '']
  if (GIVEN_END.test(first)) return 1
  return first.length === 1 && GIVEN_END.test(first + second) ? 2 : 0
}

/** How many tokens of one character behind a titled name belong to it: 主任林阿沙|力, 执行董事达娃|次|仁. */
function lost(tokens: readonly Token[], i: number): number {
  const name = tokens[i] as Token
  if (tokens[i - 1]?.kind !== Kind.Position || !/^\p{Script=Han}{2,3}$/u.test(name.text)) return 0
  let to = i + 1
  while (isRest(tokens[to]) && name.text.length + to - i <= LONGEST_NAME) to++
  return to > i + 1 && BEHIND.test(tokens[to]?.text ?? '') ? to - i - 1 : 0
}

const isRest = (token: Token | undefined): boolean =>
  (token?.kind === Kind.Char || token?.kind === Kind.Word || token?.kind === Kind.Action) &&
  /^\p{Script=Han}$/u.test(token.text) &&
  !FUNCTION.test(token.text)

/** 某国大使|姬蒂·塔乌法: where the name begins that took in a post; 0 where it took in none. */
const post = ({ text }: Token): number => POST.exec(text)?.[0].length ?? 0
const POST =
  /^\p{Script=Han}{2,8}(?:大使|公使|领事|总统|总理|首相|部长|大臣|外长|次长|议长|主席|市长|省长|州长|会长)(?=\p{Script=Han}+·)/u

/** The tokens with names that begin and end where they should. */
export function withNameEnds(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isName)) return tokens
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    let token = tokens[i] as Token
    const front = token.kind === Kind.Foreign ? post(token) : 0
    if (front > 0) {
      const at = token.start + front
      out.push({ ...token, end: at, text: token.text.slice(0, front), kind: Kind.Position })
      token = { ...token, start: at, text: token.text.slice(front) }
    }
    const { start, end, text } = token
    const length = isName(token) ? excess(token, tokens[i + 1]) : 0
    const more = isName(token) && length === 0 ? givenEnd(tokens, i) || lost(tokens, i) : 0
    if (length > 0) {
      out.push({ ...token, end: start + length, text: text.slice(0, length) })
      out.push({ ...token, start: start + length, end, text: text.slice(length), kind: Kind.Verb })
    } else if (more > 0) {
      const rest = tokens.slice(i + 1, i + 1 + more)
      const whole = text + rest.map((t) => t.text).join('')
      out.push({ ...token, end: rest.at(-1)?.end ?? end, text: whole })
      i += more
    } else out.push(token)
  }
  return out
}
