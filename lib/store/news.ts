const CHANNEL = 'qianyao-library'

/** Which entries have changed; null when it may be any. */
export type News = readonly string[] | null

const isNews = (data: unknown): data is News =>
  data === null || (Array.isArray(data) && data.every((id) => typeof id === 'string'))

/** Tells the other open pages of the extension that the library has changed. */
export function announceChange(ids: News = null): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(ids)
  channel.close()
}

/** Calls back whenever another context has changed the library, until the signal ends it. */
export function onChange(callback: (news: News) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => callback(isNews(data) ? data : null),
    {
      signal,
    },
  )
  signal.addEventListener('abort', () => channel.close(), { once: true })
}
