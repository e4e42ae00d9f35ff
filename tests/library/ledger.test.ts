import { describe, expect, test } from 'vitest'
import type { Chosen } from '../../lib/library/facets'
import { ledgerOf } from '../../lib/library/ledger'
import type { CardCommitment } from '../../lib/store/card'
import { card } from '../analysis/cards'

const commitment = (text: string, changes: Partial<CardCommitment>): CardCommitment => ({
  text,
  by: null,
  to: null,
  force: 'agreed',
  amounts: [],
  deadline: null,
  status: 'open',
  note: '',
  ...changes,
})

const cards = [
  card({
    commitments: [
      commitment('修渠', { amounts: ['1亿元'] }),
      commitment('培训', { force: 'pledged', status: 'done' }),
      commitment('验收', { deadline: '年底前', status: 'active' }),
    ],
  }),
]

describe('the rows of the ledger', () => {
  test.each<[Chosen, string[]]>([
    [{}, ['修渠', '培训', '验收']],
    [{ force: ['pledged'] }, ['培训']],
    [{ status: ['active', 'open'] }, ['修渠', '验收']],
    [{ with: ['sum'] }, ['修渠']],
    [{ with: ['sum', 'deadline'] }, ['修渠', '验收']],
    // A note stands beside the article, not beside one of its commitments.
    [{ with: ['note'] }, ['修渠', '培训', '验收']],
    [{ with: ['deadline'], status: ['done'] }, []],
    [{ type: ['合作备忘录'] }, ['修渠', '培训', '验收']],
  ])('that %j chooses', (chosen, texts) => {
    expect(ledgerOf(cards, chosen).map((row) => row.commitment.text)).toEqual(texts)
  })
})
