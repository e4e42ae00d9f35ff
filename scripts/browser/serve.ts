import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Page {
  body: string | Uint8Array
  /** `text/html; charset=utf-8` unless said; give a bare `text/html` to leave the encoding to the page. */
  type?: string
  headers?: Record<string, string>
}

export interface Site {
  /** http://127.0.0.1:PORT, no slash at the end. */
  origin: string
  /** Adds or replaces a page; gives its address. */
  put(path: string, page: Page): string
  /** Paths asked for since the start, in order. */
  requests: { path: string; headers: IncomingHttpHeaders }[]
  close(): Promise<void>
}

/** A site on this machine alone. Pages not put are 404. */
export async function serve(pages: Record<string, Page> = {}): Promise<Site> {
  const known = new Map(Object.entries(pages))
  const requests: Site['requests'] = []
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    requests.push({ path, headers: request.headers })
    const page = known.get(path)
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404')
      return
    }
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
    response.end(page.body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    requests,
    put(path, page) {
      known.set(path, page)
      return origin + path
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** Serves one file of this machine as it is; the encoding is left to the page. */
export async function serveFile(file: string): Promise<{ site: Site; url: string }> {
  const site = await serve()
  const type = file.endsWith('.pdf') ? 'application/pdf' : 'text/html'
  return { site, url: site.put('/page.html', { body: readFileSync(file), type }) }
}
