/** What `web-ext lint` and addons.mozilla.org say to the Firefox build: both run this linter. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const BUILD = '.output/firefox-mv3'

interface Found {
  code: string
  message: string
  file?: string
  line?: number
  column?: number
}
type Kind = 'errors' | 'warnings' | 'notices'

/** Assignments to innerHTML in libraries, told by what stands beside them; we hand no markup to either. */
const LIBRARIES = {
  preact: /\.__html==\w+\.innerHTML\)/,
  Readability: /this\._charThreshold|this\._isSingleImage\(/,
}

async function lint(): Promise<Record<Kind, Found[]>> {
  const args = ['node_modules/addons-linter/bin/addons-linter', '--output', 'json', BUILD]
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 }).catch(
    // It ends with 1 when there are errors, and says which all the same.
    (error: { stdout: string }) => error,
  )
  return JSON.parse(stdout)
}

/** Code, message and the words around the place, when there is one. */
function described({ code, column = 0, file = '', line, message }: Found): string {
  const text =
    line === undefined ? '' : (readFileSync(`${BUILD}/${file}`, 'utf8').split('\n')[line - 1] ?? '')
  return `${code} ${file}: ${message} ${text.slice(Math.max(0, column - 100), column + 60)}`
}

const inLibrary = (found: string) =>
  found.startsWith('UNSAFE_VAR_ASSIGNMENT') && Object.values(LIBRARIES).some((mark) => mark.test(found))

test('the linter of Firefox finds nothing but innerHTML within two libraries', async () => {
  const { errors, notices, warnings } = await lint()
  const found = [...errors, ...warnings, ...notices].map(described)
  expect(found.filter((one) => !inLibrary(one))).toEqual([])
  expect(
    found.some((one) => LIBRARIES.preact.test(one)),
    'preact is recognised',
  ).toBe(true)
}, 120_000)
