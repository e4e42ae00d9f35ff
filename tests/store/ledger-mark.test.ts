import { expect, test } from 'vitest'
import { readable } from '../../lib/export/readable'
import { keyOf } from '../../lib/facts/keys'
import { openLibrary } from '../../lib/store/database'
import { editHand } from '../../lib/store/hand'
import { readOne } from '../../lib/store/read'
import { freshLibrary } from './fresh'
import { save } from './saving'

freshLibrary()

test('a mark in the ledger stays with its commitment when the reader words it anew', async () => {
  const [id, db] = [await save(), await openLibrary()]
  const before = await readOne(db, id)
  const [commitment] = before?.entry.reading.summary.commitments ?? []
  const mark = { status: 'done' as const, note: '见后续报道' }
  const ledger = { [commitment!.text]: mark }
  const fact = keyOf('commitment', commitment!.evidence)
  const corrections = [{ act: 'write' as const, fact, field: null, text: '换一种说法' }]
  const card = await editHand(db, id, { ledger, corrections }, '2026-01-05T00:00:00.000Z')
  expect(card.commitments[0]).toMatchObject({ text: '换一种说法', clause: commitment!.text, ...mark })
  const after = await readOne(db, id)
  expect(readable(after!, null).commitments[0]).toMatchObject({ text: '换一种说法', ...mark })
})
