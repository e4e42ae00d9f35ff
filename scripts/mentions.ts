/** `npm run --silent mentions -- FILE.jsonl`: the mention stage alone, one {mentions} a line for each {text}. */
import { readFileSync } from 'node:fs'
import { mentionsOf } from '../lib/summary/mentions'

const NAMED = new Set(['PER', 'ORG', 'LOC'])

for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { text } = JSON.parse(line) as { text: string }
    const mentions = mentionsOf(text)
      .filter(({ type }) => NAMED.has(type))
      .map(({ type, start, end }) => ({ type, start, end, text: text.slice(start, end) }))
    process.stdout.write(`${JSON.stringify({ mentions })}\n`)
  }
}
