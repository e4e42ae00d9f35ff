/** `npm run --silent mentions -- FILE.jsonl`: the mention stage alone, one {mentions} a line for each {text}. */
import { readFileSync } from 'node:fs'
import { mentionsOf } from '../lib/summary/mentions'
import type { Mention } from '../lib/summary/types'

for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { text } = JSON.parse(line) as { text: string }
    const all = mentionsOf(text)
    const organisations = all.filter(({ type }) => type === 'ORG')
    /** A place in the name of an organisation is part of that name. */
    const part = ({ type, start, end }: Mention) =>
      type === 'LOC' && organisations.some((other) => other.start <= start && end <= other.end)
    const mentions = all
      .filter((mention) => !part(mention))
      .map(({ type, start, end }) => ({ type, start, end, text: text.slice(start, end) }))
    process.stdout.write(`${JSON.stringify({ mentions })}\n`)
  }
}
