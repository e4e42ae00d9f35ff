import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config, KeptName, NameType } from '../../../lib/script'

export interface Case {
  config: Config
  /** What it tests: name, place, char(acter) or cut (segmentation). */
  what: string
  from: string
  to: string
  /** Names that the page is known to hold. */
  keep: KeptName[]
}

function toName(field: string): KeptName {
  const [text = '', type] = field.split(':')
  return type ? { text, type: type as NameType } : { text }
}

/** Our own cases: tests/script/data/cases.tsv, one a line. */
export function readCases(): Case[] {
  const lines = readFileSync(join(import.meta.dirname, '../data/cases.tsv'), 'utf8')
    .trim()
    .split('\n')
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [config, what = '', from = '', to = '', keep] = line.split('\t')
      return { config: config as Config, what, from, to, keep: keep ? keep.split('|').map(toName) : [] }
    })
}
