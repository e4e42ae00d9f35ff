// npm run reproduce: builds the tracked files in two folders of different names and compares the results file by file;
// then the same from the sources zip when there is one. Fails on any difference and on any absolute path in the builds.
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
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'

const root = resolve('.')
const builds = ['chrome', 'firefox']

function fromGit(folder) {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(name))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(file, join(folder, file))
  }
}

function fromZip(zip, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
}

function build(folder) {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const browser of builds) {
    const args = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser]
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`build failed in ${folder}:\n${stdout}\n${stderr}`)
  }
  const output = join(folder, '.output')
  const digests = new Map()
  for (const name of readdirSync(output, {
    recursive: true,
    encoding: 'utf8',
    withFileTypes: false,
  }).sort()) {
    let bytes
    try {
      bytes = readFileSync(join(output, name))
    } catch {
      continue // a folder
    }
    if (bytes.includes(folder) || bytes.includes(root)) throw new Error(`${name} holds an absolute path`)
    digests.set(name, createHash('sha256').update(bytes).digest('hex'))
  }
  return digests
}

function differences(a, b) {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name))
}

const work = mkdtempSync(join(tmpdir(), 'qianyao-reproduce-'))
try {
  const one = join(work, 'one')
  const two = join(work, 'another-name')
  fromGit(one)
  fromGit(two)
  const first = build(one)
  const rest = [['a folder of another name', build(two)]]
  const zip = existsSync('.output')
    ? readdirSync('.output').find((name) => name.endsWith('-sources.zip'))
    : undefined
  if (zip) {
    const three = join(work, 'from-zip')
    fromZip(join('.output', zip), three)
    rest.push(['the sources zip', build(three)])
  }
  let failed = false
  for (const [name, digests] of rest) {
    const differ = differences(first, digests)
    console.log(
      differ.length === 0
        ? `${name}: ${first.size} files, identical`
        : `${name}: differs in ${differ.join(', ')}`,
    )
    failed ||= differ.length > 0
  }
  process.exitCode = failed ? 1 : 0
} finally {
  rmSync(work, { recursive: true, force: true })
}
