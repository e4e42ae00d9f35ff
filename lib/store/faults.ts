import { ValiError } from 'valibot'
import { EvidenceError } from './anchor'
import type { Failed, Fault } from './messages'

/** Thrown when an entry is no longer there. */
export class GoneError extends Error {
  override name = 'GoneError'
}

const BY_NAME: Record<string, Fault> = {
  QuotaExceededError: 'full',
  InvalidStateError: 'refused',
  SecurityError: 'refused',
  UnknownError: 'refused',
  NotAllowedError: 'refused',
  VersionError: 'newer',
  GoneError: 'gone',
  NotFoundError: 'missing',
}

/** What went wrong, in the few kinds that a reader can do something about. */
export function faultOf(error: unknown): Fault {
  if (error instanceof ValiError || error instanceof EvidenceError) return 'invalid'
  return error instanceof Error || error instanceof DOMException
    ? (BY_NAME[error.name] ?? 'unknown')
    : 'unknown'
}

/** The reply to a request that could not be done. */
export function failed(error: unknown): Failed {
  return { ok: false, fault: faultOf(error), detail: String(error).slice(0, 500) }
}
