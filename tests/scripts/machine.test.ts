import { expect, test } from 'vitest'
import { npmCommand } from '../../scripts/lib/install.mjs'
import { canInstall, findBrowser, hasDisplay, installHint } from '../../scripts/lib/machine.mjs'

const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

test('Linux: the first Chromium on the path', () => {
  const machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isFile: only('/usr/bin/chromium'),
  }
  expect(findBrowser('chromium', machine)).toBe('/usr/bin/chromium')
})

test('Linux: no browser at all', () => {
  expect(findBrowser('firefox', { platform: 'linux', env: { PATH: '/bin' }, isFile: only() })).toBeNull()
})

test('a browser named by hand wins, and a wrong name is not papered over', () => {
  const env = { PATH: '/usr/bin', QIANYAO_CHROMIUM: '/opt/c' }
  const here = only('/usr/bin/chromium', '/opt/c')
  expect(findBrowser('chromium', { platform: 'linux', env, isFile: here })).toBe('/opt/c')
  expect(findBrowser('chromium', { platform: 'linux', env, isFile: only('/usr/bin/chromium') })).toBeNull()
})

test('macOS: the application folder', () => {
  const path = '/Applications/Firefox.app/Contents/MacOS/firefox'
  expect(findBrowser('firefox', { platform: 'darwin', env: {}, isFile: only(path) })).toBe(path)
})

test('Windows: below the folder that the environment names', () => {
  const path = 'C:\\Users\\x\\Local\\Chromium\\Application\\chrome.exe'
  const env = { LOCALAPPDATA: 'C:\\Users\\x\\Local' }
  expect(findBrowser('chromium', { platform: 'win32', env, isFile: only(path) })).toBe(path)
})

test('branded Chrome is never taken: it ignores --load-extension', () => {
  const machine = { platform: 'linux', env: { PATH: '/usr/bin' }, isFile: only('/usr/bin/google-chrome') }
  expect(findBrowser('chromium', machine)).toBeNull()
})

test('a display', () => {
  expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false)
  expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true)
  expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true)
})

test('only root on Debian may install', () => {
  expect(canInstall({ platform: 'linux', uid: 0, exists: () => true })).toBe(true)
  expect(canInstall({ platform: 'linux', uid: 1000, exists: () => true })).toBe(false)
  expect(canInstall({ platform: 'linux', uid: 0, exists: () => false })).toBe(false)
  expect(canInstall({ platform: 'darwin', uid: 0, exists: () => true })).toBe(false)
})

test('the hint names the command of the system at hand', () => {
  expect(installHint('chromium', { platform: 'linux', uid: 1000 })).toContain('sudo apt-get install chromium')
  expect(installHint('firefox', { platform: 'darwin' })).toContain('brew install --cask firefox')
  expect(installHint('firefox', { platform: 'win32' })).toContain('winget')
})

test('npm is run through node on Windows, where it is a .cmd file', () => {
  const windows = { platform: 'win32', execPath: 'C:\\node\\node.exe' }
  const own = npmCommand(['ci'], { ...windows, env: { npm_execpath: 'C:\\npm\\npm-cli.js' } })
  expect(own).toEqual({ command: 'C:\\node\\node.exe', args: ['C:\\npm\\npm-cli.js', 'ci'] })
  const bare = npmCommand(['ci'], { ...windows, env: {} })
  expect(bare.command).toBe('C:\\node\\node.exe')
  expect(bare.args[0]).toMatch(/npm-cli\.js$/)
  expect(npmCommand(['ci'], { platform: 'linux', execPath: '/usr/bin/node', env: {} })).toEqual({
    command: 'npm',
    args: ['ci'],
  })
})
