import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { decode } from '../../lib/decode'

const ROOM = 'tests/pages/article'

/** The names of all cases of tests/pages/article. */
export const articleCases = (): string[] => readdirSync(ROOM)

/** What a case expects, as its test knows it. */
export const expectedOf = <Expected>(name: string): Expected =>
  JSON.parse(readFileSync(`${ROOM}/${name}/expected.json`, 'utf8'))

/** The page of a case as a server would send it: `page.html`, or `page.xhtml`, which is parsed as XML. */
export function windowOf(name: string, url = 'https://news.example/2021/t1.html'): JSDOM['window'] {
  const isXml = existsSync(`${ROOM}/${name}/page.xhtml`)
  const page = readFileSync(`${ROOM}/${name}/page.${isXml ? 'xhtml' : 'html'}`)
  const contentType = isXml ? 'application/xhtml+xml' : 'text/html'
  return new JSDOM(decode(page), { url, contentType, virtualConsole: new VirtualConsole() }).window
}
