// npm run licences: writes THIRD_PARTY.md, the libraries that ship inside the extension with their licences, from the
// lockfile and the packages installed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Names of the packages that the extension ships: its dependencies and theirs. */
function shipped() {
  const lock = read('package-lock.json').packages
  return Object.entries(lock)
    .filter(
      ([path, entry]) =>
        path.startsWith('node_modules/') && !entry.dev && !entry.optional && !entry.devOptional,
    )
    .map(([path]) => path)
    .sort()
}

function licenceText(dir) {
  const file = readdirSync(dir).find((name) => /^(licen[cs]e|copying)/i.test(name))
  return file === undefined ? null : readFileSync(join(dir, file), 'utf8').trim()
}

export function thirdParty() {
  const parts = [
    '# Third-party libraries',
    '',
    'What ships inside the extension. Made by `npm run licences`.',
    '',
  ]
  for (const dir of shipped()) {
    const { name, version, license, homepage } = read(join(dir, 'package.json'))
    parts.push(`## ${name} ${version}`, '', `${license}${homepage ? ` · ${homepage}` : ''}`, '')
    const text = licenceText(dir)
    if (text !== null) parts.push('```', text.replaceAll('```', "'''"), '```', '')
  }
  const data = readFileSync('lib/summary/lexicon/data/SOURCES.md', 'utf8').replace(/^#/gm, '##')
  return `${parts.join('\n')}\n${data}`
}

if (process.argv[1]?.endsWith('licences.mjs')) writeFileSync('THIRD_PARTY.md', thirdParty())
