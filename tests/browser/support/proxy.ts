import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RecordingProxy {
  /** For --proxy-server. */
  address: string
  /** Every address that was asked for, in order; host:port for encrypted ones. */
  asked: string[]
  /** Answers an address; all others are 404. */
  put(url: string, body: string | Uint8Array, type?: string): string
  close(): Promise<void>
}

/** A proxy that all of a browser's requests go through: it is the whole internet, and it remembers. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const pages = new Map<string, { body: string | Uint8Array; type: string }>()
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    const url = request.url ?? ''
    asked.push(url)
    const page = pages.get(url)
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain' })
    response.end(page?.body ?? '404')
  })
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    put(url, body, type = 'text/html; charset=utf-8') {
      pages.set(url, { body, type })
      return url
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
