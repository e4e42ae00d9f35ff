import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const convert = (args: string[], input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/convert.ts', ...args], { input, encoding: 'utf8' })

it('converts line by line', () => {
  expect(convert(['--config', 's2twp'], '软件\n\n签约仪式\n').stdout).toBe('軟體\n\n簽約儀式\n')
})

it('decides by the script of each line with --from auto', () => {
  const { stdout } = convert(['--config', 's2tw', '--from', 'auto'], '里面有协议\n裏面有協議\n')
  expect(stdout).toBe('裡面有協議\n裡面有協議\n')
})

it('says how it is used', () => {
  const { status, stderr } = convert(['--config', 's2x'], '')
  expect([status, stderr]).toEqual([2, expect.stringContaining('usage')])
})
