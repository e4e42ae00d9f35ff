import * as v from 'valibot'
import type { NameDecision } from '../analysis/names'
import type { Library } from './database'
import { needRoom } from './room'

const KEY = 'names'
const name = v.pipe(v.string(), v.maxLength(2_000))

/** What the reader said about names, in the order in which it was said. */
export const decisionsShape = v.pipe(
  v.array(
    v.object({
      kind: v.picklist(['organisation', 'person']),
      one: name,
      other: name,
      together: v.boolean(),
    }),
  ),
  v.maxLength(20_000),
)

/** What the reader said about names, in the order in which it was said; none when the record is damaged. */
export async function readDecisions(db: Library): Promise<NameDecision[]> {
  const parsed = v.safeParse(decisionsShape, await db.get('meta', KEY))
  return parsed.success ? parsed.output : []
}

const samePair = (one: NameDecision, other: NameDecision) =>
  one.kind === other.kind && one.one === other.one && one.other === other.other

/** Puts decisions after those that stand; of two about the same pair of names the later stands. Gives them all. */
export async function addDecisions(db: Library, added: readonly NameDecision[]): Promise<NameDecision[]> {
  await needRoom()
  const tx = db.transaction('meta', 'readwrite')
  const parsed = v.safeParse(decisionsShape, await tx.store.get(KEY))
  const standing = (parsed.success ? parsed.output : []).filter(
    (old) => !added.some((fresh) => samePair(old, fresh)),
  )
  const all = [...standing, ...added]
  await tx.store.put(
    all.map((decision) => ({ ...decision })),
    KEY,
  )
  await tx.done
  return all
}

/** Puts decisions in place of all that stand. */
export async function setDecisions(db: Library, decisions: readonly NameDecision[]): Promise<void> {
  const plain = decisions.map((decision) => ({ ...decision }))
  await db.put('meta', plain, KEY)
}

/** Takes back what was decided about a name. Gives what is left. */
export async function dropDecisions(
  db: Library,
  kind: NameDecision['kind'],
  gone: string,
): Promise<NameDecision[]> {
  const left = (await readDecisions(db)).filter(
    (old) => old.kind !== kind || (old.one !== gone && old.other !== gone),
  )
  await setDecisions(db, left)
  return left
}
