/**
 * Less room than this is none, in bytes: many times what a batch of articles takes with its ways back and the database's own
 * rewriting. On a disk that ends in the middle of a write Chromium 156 keeps a torn log, and when it opens the database again it
 * takes the whole of it for broken and puts an empty one in its place. So it must never come to that.
 */
export const RESERVE = 32_000_000

/** Whether the disk, or what the browser gives us of it, is full; false where the browser does not say. */
export async function isFull(): Promise<boolean> {
  try {
    const { quota, usage = 0 } = await navigator.storage.estimate()
    return quota !== undefined && quota - usage < RESERVE
  } catch {
    return false
  }
}

/**
 * To be asked before the library is opened and before anything is added to it.
 * @throws DOMException QuotaExceededError when the disk is full
 */
export async function needRoom(): Promise<void> {
  if (await isFull()) throw new DOMException('No room for the library', 'QuotaExceededError')
}
