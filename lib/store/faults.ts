import { ValiError } from 'valibot'
import { EvidenceError } from './anchor'
import type { Failed, Fault } from './messages'
import { isFull } from './room'

/** Thrown when another context holds the library in an older version and does not let go of it. */
export class BlockedError extends Error {
  override name = 'BlockedError'
}

/** Thrown when an entry is no longer there. */
export class GoneError extends Error {
  override name = 'GoneError'
}

const BY_NAME: Record<string, Fault> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  UnknownError: 'refused',
  NotAllowedError: 'refused',
  VersionError: 'newer',
  GoneError: 'gone',
  NotFoundError: 'missing',
  BlockedError: 'blocked',
}

/** What went wrong, in the few kinds that a reader can do something about. */
function faultOf(error: unknown): Fault {
  if (error instanceof ValiError || error instanceof EvidenceError) return 'invalid'
  return error instanceof Error || error instanceof DOMException
    ? (BY_NAME[error.name] ?? 'unknown')
    : 'unknown'
}

/**
 * As `faultOf`, with a look at the room that is left: on a full disk Chromium 156 gives a transaction up with an UnknownError or
 * without any error of its own.
 */
export async function diagnose(error: unknown): Promise<Fault> {
  const fault = faultOf(error)
  if (fault !== 'refused' && fault !== 'unknown') return fault
  return (await isFull()) ? 'full' : fault
}

/** The reply to a request that could not be done. */
export async function failed(error: unknown): Promise<Failed> {
  return { ok: false, fault: await diagnose(error), detail: String(error).slice(0, 500) }
}
