import { connect, type Socket } from 'node:net'

/** A command that Firefox refused, with its own words. */
class MarionetteError extends Error {
  override name = 'MarionetteError'
}

type Reply = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown]

/**
 * Firefox's remote protocol over plain TCP: frames `length:[0,id,command,parameters]`, answered by
 * `length:[1,id,error,result]`. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  #socket: Socket
  #buffer = Buffer.alloc(0)
  #lastId = 0
  #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk: Buffer | string) => this.#take(Buffer.from(chunk as Buffer)))
    socket.on('close', () => this.#fail(new MarionetteError('Firefox has gone')))
    socket.on('error', (error) => this.#fail(error))
  }

  /** Connects to a Firefox that listens on this machine; tries until the time is over. */
  static async connect(port: number, timeout = 30_000): Promise<Marionette> {
    const until = Date.now() + timeout
    for (;;) {
      try {
        const socket = await new Promise<Socket>((done, failed) => {
          const attempt = connect(port, '127.0.0.1', () => done(attempt))
          attempt.once('error', failed)
        })
        return new Marionette(socket)
      } catch (error) {
        if (Date.now() > until) throw error
        await new Promise((done) => setTimeout(done, 100))
      }
    }
  }

  /** Sends one command and gives its result. Throws MarionetteError when Firefox refuses it. */
  async send<T = unknown>(command: string, parameters: object = {}): Promise<T> {
    this.#lastId += 1
    const id = this.#lastId
    const frame = JSON.stringify([0, id, command, parameters])
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
    this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`)
    return (await answer) as T
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    for (;;) {
      const colon = this.#buffer.indexOf(':')
      if (colon < 0) return
      const length = Number(this.#buffer.subarray(0, colon).toString())
      if (this.#buffer.length < colon + 1 + length) return
      const frame = this.#buffer.subarray(colon + 1, colon + 1 + length).toString()
      this.#buffer = this.#buffer.subarray(colon + 1 + length)
      this.#answer(JSON.parse(frame))
    }
  }

  #answer(message: Reply | object): void {
    if (!Array.isArray(message)) return // the greeting
    const [, id, error, result] = message as Reply
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new MarionetteError(`${error.error}: ${error.message}`))
    else waiting?.resolve(result)
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
