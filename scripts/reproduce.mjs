// npm run reproduce: builds the sources in two folders of different names and compares the results file by file. When
// there is a sources zip, it must hold the sources and nothing else, and must build to the same. The sources are what git
// tracks, or, in an unpacked zip, what lies here. Fails on any difference and on any absolute path in the builds.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'

const root = resolve('.')
const MADE_HERE = new Set(['.git', 'node_modules', '.output', '.wxt', '.cache', 'shots'])

function copySources(folder) {
  const { status, stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { encoding: 'utf8' },
  )
  if (status !== 0 || !existsSync('.git')) {
    cpSync(root, folder, { recursive: true, filter: (path) => !MADE_HERE.has(basename(path)) })
    return
  }
  for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(name))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(file, join(folder, file))
  }
}

function unpack(zip, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
}

/** Path → SHA-256 of every file below a folder. */
function digests(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort()
  const digest = (name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
  return new Map(files.map((name) => [name, digest(name)]))
}

/** Builds for both browsers in a copy of the sources; gives the digests of what was built. */
function build(folder) {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const browser of ['chrome', 'firefox']) {
    const args = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser]
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`build failed in ${folder}:\n${stdout}\n${stderr}`)
  }
  const output = join(folder, '.output')
  const built = digests(output)
  for (const name of built.keys()) {
    const bytes = readFileSync(join(output, name))
    if (bytes.includes(folder) || bytes.includes(root)) throw new Error(`${name} holds an absolute path`)
  }
  return built
}

/** Says whether two sets of digests agree; sets the exit code when they do not. */
function compare(what, a, b) {
  const differ = [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name))
  if (differ.length > 0) process.exitCode = 1
  console.log(
    differ.length === 0 ? `${what}: ${a.size} files, identical` : `${what}: differs in ${differ.join(', ')}`,
  )
}

const work = mkdtempSync(join(tmpdir(), 'qianyao-reproduce-'))
try {
  const folders = { one: join(work, 'one'), two: join(work, 'another-name'), zip: join(work, 'from-zip') }
  copySources(folders.one)
  copySources(folders.two)
  const zip = existsSync('.output') && readdirSync('.output').find((name) => name.endsWith('-sources.zip'))
  if (zip) {
    unpack(join('.output', zip), folders.zip)
    compare('the files of the sources zip', digests(folders.one), digests(folders.zip))
  }
  const built = build(folders.one)
  compare('built in a folder of another name', built, build(folders.two))
  if (zip) compare('built from the sources zip', built, build(folders.zip))
} finally {
  rmSync(work, { recursive: true, force: true })
}
