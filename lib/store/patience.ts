import { BlockedError } from './faults'

/** How long another context may hold an older version before we give up for this time, ms. */
const PATIENCE = 3_000

/**
 * Opens a database that may be held back by another context; `open` says through `stuck` when it is. What comes after we have
 * given up is closed again.
 * @throws BlockedError and whatever `open` is refused with
 */
export function inTime<T extends { close(): void }>(open: (stuck: () => void) => Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gaveUp = false
    const stuck = () => {
      timer = setTimeout(() => {
        gaveUp = true
        failed(new BlockedError('another context holds an older version'))
      }, PATIENCE)
    }
    open(stuck).then((db) => {
      clearTimeout(timer)
      if (gaveUp) db.close()
      else done(db)
    }, failed)
  })
}
