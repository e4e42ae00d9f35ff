import { joinPages } from '../article'
import { decode, encodingOf } from '../decode'
import type { Reading } from '../types'

/** Encoding of an answer: what the header says, else what the page itself states. */
function textOf(bytes: Uint8Array, type: string | null): string {
  const stated = /charset\s*=\s*["']?([\w-]+)/i.exec(type ?? '')?.[1]
  if (stated === undefined) return decode(bytes)
  try {
    return new TextDecoder(stated).decode(bytes)
  } catch {
    return new TextDecoder(encodingOf(bytes)).decode(bytes)
  }
}

async function pageAt(url: string, signal: AbortSignal): Promise<Document> {
  const answer = await fetch(url, { credentials: 'same-origin', signal })
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const doc = new DOMParser().parseFromString(textOf(bytes, answer.headers.get('content-type')), 'text/html')
  const base = doc.createElement('base')
  base.href = url
  doc.head.prepend(base)
  return doc
}

/**
 * The article with its further pages, read from where the page itself comes from, one after the other. Only called when
 * the reader asks for them. Rejects when one of them cannot be had.
 */
export async function withNextPages(first: Reading, signal: AbortSignal): Promise<Reading> {
  const documents: Document[] = []
  for (const url of first.pages?.rest ?? []) {
    if (new URL(url).origin !== location.origin) continue
    documents.push(await pageAt(url, signal))
  }
  return joinPages(first, documents)
}
