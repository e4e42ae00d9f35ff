import type { CDPSession, Page } from 'playwright-core'

interface Node {
  nodeId: number
  nodeName: string
  nodeType: number
  nodeValue: string
  backendNodeId: number
  attributes?: string[]
  children?: Node[]
  shadowRoots?: (Node & { shadowRootType?: string })[]
  contentDocument?: Node
}

/** The element that carries our closed shadow root. */
export const HOST = 'qianyao-reader'

export interface Pierced {
  /** The text of the first element that the selector matches inside the root; null when none does. */
  text(selector: string): Promise<string | null>
  count(selector: string): Promise<number>
  /** Clicks in the middle of the element, as a pointer would. */
  click(selector: string, nth?: number): Promise<void>
  /** Runs a function declaration with the shadow root as `this`. */
  run<T>(declaration: string, ...args: unknown[]): Promise<T>
  /** Waits until the selector matches inside the root. */
  wait(selector: string, timeout?: number): Promise<void>
}

function find(node: Node, host: string): Node | null {
  const attributes = node.attributes ?? []
  const isHost = node.nodeName.toLowerCase() === host || attributes.includes(host)
  const root = node.shadowRoots?.[0]
  if (isHost && root) return root
  for (const child of [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ]) {
    const found = find(child, host)
    if (found) return found
  }
  return null
}

async function rootObject(cdp: CDPSession, host: string): Promise<string | null> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  const shadow = find(root as Node, host)
  if (!shadow) return null
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId })
  return object.objectId ?? null
}

/** Looks inside the shadow root of the element named `host` on a page. */
export async function pierce(page: Page, host = HOST): Promise<Pierced> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('DOM.enable')
  const run = async <T>(declaration: string, ...args: unknown[]): Promise<T> => {
    const objectId = await rootObject(cdp, host)
    if (objectId === null) throw new Error(`no shadow root of ${host} on ${page.url()}`)
    const answer = await cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: declaration,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    })
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'failed inside')
    return answer.result.value as T
  }
  const count = (selector: string) =>
    run<number>('function (s) { return this.querySelectorAll(s).length }', selector).catch(() => 0)
  return {
    run,
    count,
    text: (selector) => run('function (s) { return this.querySelector(s)?.textContent ?? null }', selector),
    async click(selector, nth = 0) {
      const box = await run<{ x: number; y: number } | null>(
        `function (s, n) {
          const element = this.querySelectorAll(s)[n]
          if (!element) return null
          element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
          const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
        }`,
        selector,
        nth,
      )
      if (!box) throw new Error(`nothing matches ${selector} inside ${host}`)
      await page.mouse.click(box.x, box.y)
    },
    async wait(selector, timeout = 10_000) {
      const until = Date.now() + timeout
      while ((await count(selector)) === 0) {
        if (Date.now() > until) throw new Error(`${selector} did not appear inside ${host} in ${timeout} ms`)
        await new Promise((done) => setTimeout(done, 50))
      }
    },
  }
}
