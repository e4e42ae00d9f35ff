import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { thirdParty } from '../scripts/licences.mjs'

interface Locked {
  integrity?: string
  resolved?: string
  hasInstallScript?: boolean
  dev?: boolean
  optionalDependencies?: Record<string, string>
  link?: boolean
}

const lock: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const packages = Object.entries(lock).filter(([path]) => path !== '')

test('every package in the lockfile is held to its contents', () => {
  expect(packages.length).toBeGreaterThan(0)
  expect(packages.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([])
})

test('the lockfile holds what other systems need, or npm ci refuses it', () => {
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in lock) && !(`${path}/node_modules/${name}` in lock),
    ),
  )
  expect(missing).toEqual([])
})

test('no package comes from anywhere but the registry', () => {
  const elsewhere = packages.filter(
    ([, { resolved, link }]) => link || (resolved && !/^https:\/\/registry\.npmjs\.org\//.test(resolved)),
  )
  expect(elsewhere).toEqual([])
})

test('nothing that ships runs a script when it is installed', () => {
  expect(packages.filter(([, entry]) => entry.hasInstallScript && !entry.dev).map(([path]) => path)).toEqual(
    [],
  )
})

test('the licences in THIRD_PARTY.md are those of what ships: run `npm run licences`', () => {
  expect(readFileSync('THIRD_PARTY.md', 'utf8')).toBe(thirdParty())
})

test('every library that ships is named with its reason in docs/dependencies.md', () => {
  const reasons = readFileSync('docs/dependencies.md', 'utf8')
  const named = { ...manifest.dependencies, ...manifest.devDependencies }
  expect(Object.keys(named).filter((name) => !reasons.includes(`\`${name}\``))).toEqual([])
})
