const CHANNEL = 'qianyao-library'

/** Tells the other open pages of the extension that the library has changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('changed')
  channel.close()
}

/** Calls back whenever another context has changed the library, until the signal ends it. */
export function onChange(callback: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', callback, { signal })
  signal.addEventListener('abort', () => channel.close(), { once: true })
}
