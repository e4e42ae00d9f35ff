import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const KB = 1024

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const script = readFileSync(`.output/${build}/reader.js`)

  test('what is injected into a page stays within its budget', () => {
    expect(script.length).toBeLessThanOrEqual(200 * KB)
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(75 * KB)
  })

  test('Chinese stands in it as Chinese: escapes would double every table', () => {
    const text = script.toString('utf8')
    expect(text.match(/\\u[4-9a-f][0-9a-f]{3}/gi)?.length ?? 0).toBeLessThan(200)
  })
})
