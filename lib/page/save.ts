import { browser } from 'wxt/browser'
import { ENGINE } from '../engine'
import { askStore, newCaptureId } from '../store/client'
import type { Fault } from '../store/messages'
import { LONGEST_BLOCK } from '../store/types'
import type { ReaderState } from './state'

/** Known from the start: after an update of the extension it can no longer be asked. */
const isPrivate = browser.extension?.inIncognitoContext === true

/** The reader has said that what they keep from a private window may outlive it; asked once a page. */
let outlives = false

/** In a private window: says first that what is kept outlives the window; the next press means it. */
function asksFirst(state: ReaderState): boolean {
  if (outlives || !isPrivate) return false
  outlives = true
  state.notice.value = { key: 'privateSave' }
  return true
}

/** Looks whether the library has this page already. */
export async function findSaved(state: ReaderState): Promise<void> {
  const { value: article } = state.article
  if (!article) return
  const reply = await askStore({ type: 'store/find', article })
  if (!reply.ok || !reply.entry || state.article.value !== article || state.save.value !== 'idle') return
  const { id, changed } = reply.entry
  state.saved.value = { id, changed }
  if (!changed) state.save.value = 'saved'
}

/**
 * Keeps the reading in the library, the machine's summary and the reader's corrections side by side. `newVersion`: the
 * library has this page with another text, and the reader wants this one beside it. `block` gives what the article came from.
 */
export async function saveReading(
  state: ReaderState,
  block: () => string,
  newVersion = false,
): Promise<void> {
  const { value: article } = state.article
  const { value: summary } = state.machine
  const { value: saved } = state.saved
  const corrections = state.history.value.done
  if (!article || !summary || state.save.value === 'saving' || asksFirst(state)) return
  state.save.value = 'saving'
  state.notice.value = null
  if (saved && !saved.changed) {
    const reply = await askStore({ type: 'store/correct', id: saved.id, corrections })
    if (reply.ok) state.save.value = 'saved'
    else fail(state, reply.fault)
    return
  }
  const source = block()
  const isKept = source.length <= LONGEST_BLOCK
  const reply = await askStore({
    type: 'store/save',
    captureId: newCaptureId(),
    article,
    summary,
    corrections,
    block: isKept ? source : null,
    readAt: new Date().toISOString(),
    engine: ENGINE,
    into: newVersion ? (saved?.id ?? null) : null,
  })
  if (!reply.ok) {
    fail(state, reply.fault)
    return
  }
  state.saved.value = { id: reply.id, changed: reply.status === 'changed' }
  state.save.value = reply.status === 'changed' ? 'changed' : 'saved'
  if (!isKept && state.save.value === 'saved') state.notice.value = { key: 'savedWithoutBlock' }
}

/** The faults that the reader has a sentence for; all others are told as one. */
const SAID = ['full', 'refused', 'blocked', 'newer', 'gone'] as const

/** Says why in the reader's words; the next press tries again. */
function fail(state: ReaderState, fault: Fault): void {
  const known = SAID.find((said) => said === fault) ?? 'other'
  state.save.value = 'idle'
  // After an update of the extension this page's reader is cut off from it.
  if (!browser.runtime.id) {
    state.notice.value = { key: 'outdated' }
    return
  }
  state.notice.value = {
    key: 'saveFailed',
    values: { reason: state.strings.value.reader(`fault.${known}`) },
  }
}
