import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const markdown = ['.', 'docs', 'docs/store'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))

/** The anchors of a file, as forges make them of its headings. */
const anchorsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  )

function isBroken(from: string, link: string): boolean {
  if (/^https?:/.test(link)) return false
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? from : join(dirname(from), path)
  return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor))
}

describe.each(markdown)('%s', (file) => {
  const text = readFileSync(file, 'utf8')

  test('its links lead somewhere', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => isBroken(file, link))).toEqual([])
  })

  test('the commands that it names are there', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

test.each(readdirSync('public/_locales'))('the stores are told the name and the summary of %s', (locale) => {
  const { extensionName, extensionDescription } = JSON.parse(
    readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'),
  )
  const listing = readFileSync('docs/store/listing.md', 'utf8')
  expect(listing).toContain(`| ${extensionName.message} | ${extensionDescription.message} |`)
  expect(extensionDescription.message.length).toBeLessThanOrEqual(132)
})
