import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Names of vocabularies, which are never asked for, and the stores, whose pages are told by their address. */
const NAMED = [
  'addons.mozilla.org',
  'chrome.google.com',
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'schemas.openxmlformats.org',
  'www.w3.org',
]

test.each(['chrome-mv3', 'firefox-mv3'])('%s holds no address that could be asked for', (build) => {
  const root = `.output/${build}`
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|html|css)$/.test(name),
  )
  expect(files.length).toBeGreaterThan(4)
  const hosts = files.flatMap((name) =>
    [...readFileSync(`${root}/${name}`, 'utf8').matchAll(/\b(?:https?|wss?):\/\/([\w-]+(?:\.[\w-]+)+)/g)].map(
      ([, host]) => host,
    ),
  )
  expect([...new Set(hosts)].sort().filter((host) => !NAMED.includes(host ?? ''))).toEqual([])
})
