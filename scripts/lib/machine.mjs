// What this machine has: browsers, a display, the right to install. Everything that asks the system can be handed in, so
// that macOS and Windows, which nobody here has tried, are at least walked through by tests.
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const APPS = {
  chromium: {
    linux: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    win32: [
      'LOCALAPPDATA\\Chromium\\Application\\chrome.exe',
      'PROGRAMFILES\\Chromium\\Application\\chrome.exe',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['PROGRAMFILES\\Mozilla Firefox\\firefox.exe'],
  },
}

const VARIABLE = { chromium: 'QIANYAO_CHROMIUM', firefox: 'QIANYAO_FIREFOX' }

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function onPath(name, env, isFile) {
  for (const dir of (env.PATH ?? '').split(delimiter)) {
    const path = join(dir, name)
    if (dir !== '' && isFile(path)) return path
  }
  return null
}

/**
 * The path of a browser that takes an unpacked extension from the command line, or null. Branded Chrome is not among the
 * candidates: since version 137 it ignores --load-extension. QIANYAO_CHROMIUM and QIANYAO_FIREFOX name one by hand.
 */
export function findBrowser(
  kind,
  { platform = process.platform, env = process.env, isFile = executable } = {},
) {
  const named = env[VARIABLE[kind]]
  if (named) return isFile(named) ? named : null
  for (const candidate of APPS[kind][platform] ?? []) {
    if (platform === 'win32') {
      const [variable, ...rest] = candidate.split('\\')
      const base = env[variable]
      const path = base === undefined ? '' : [base, ...rest].join('\\')
      if (path !== '' && isFile(path)) return path
    } else if (candidate.startsWith('/')) {
      if (isFile(candidate)) return candidate
    } else {
      const path = onPath(candidate, env, isFile)
      if (path) return path
    }
  }
  return null
}

/** Whether a window can be shown. */
export function hasDisplay({ platform = process.platform, env = process.env } = {}) {
  if (platform !== 'linux') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** Whether we may install Debian packages here without asking anybody. */
export function canInstall({
  platform = process.platform,
  uid = process.getuid?.(),
  exists = existsSync,
} = {}) {
  return platform === 'linux' && uid === 0 && exists('/usr/bin/apt-get')
}

/** What a person is told to install where we cannot do it for them. */
export function installHint(kind, { platform = process.platform, uid = process.getuid?.() } = {}) {
  const name = kind === 'chromium' ? 'Chromium' : 'Firefox'
  const by = `or set ${VARIABLE[kind]} to the path of one`
  if (platform === 'darwin') return `Install ${name}: brew install --cask ${kind}, ${by}.`
  if (platform === 'win32') return `Install ${name} (winget search ${name}), ${by}.`
  const sudo = uid === 0 ? '' : 'sudo '
  const packages = kind === 'chromium' ? 'chromium fonts-noto-cjk' : 'firefox-esr'
  return `Install ${name}: ${sudo}apt-get install ${packages}, ${by}.`
}
