import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const builds = ['chrome-mv3', 'firefox-mv3']
const manifestOf = (build: string) => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'))

describe.each(builds)('%s', (build) => {
  const manifest = manifestOf(build)

  test('asks for exactly the agreed permissions', () => {
    expect(manifest.manifest_version).toBe(3)
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ])
    expect(manifest.optional_permissions ?? []).toEqual([])
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*'])
  })

  test('touches no page that the reader does not click on', () => {
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest.externally_connectable).toBeUndefined()
  })

  test('its own pages can load from the package alone', () => {
    const policy: string = manifest.content_security_policy.extension_pages
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("img-src 'self' data: blob:")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/)
  })

  test('every language has the same strings', () => {
    const keys = (locale: string) =>
      Object.keys(
        JSON.parse(readFileSync(`.output/${build}/_locales/${locale}/messages.json`, 'utf8')),
      ).sort()
    expect(keys('zh_TW')).toEqual(keys('zh_CN'))
    expect(keys('en')).toEqual(keys('zh_CN'))
  })

  test('every file that it names is there', () => {
    const named = JSON.stringify(manifest).match(/"[\w/-]+\.(?:js|html|png|css|json)"/g) ?? []
    expect(named.length).toBeGreaterThan(0)
    for (const name of named) expect(existsSync(`.output/${build}/${JSON.parse(name)}`), name).toBe(true)
  })
})

test('Firefox knows the extension, its least version, and that it collects nothing', () => {
  const { gecko } = manifestOf('firefox-mv3').browser_specific_settings
  expect(gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/)
  expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(142)
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
})
