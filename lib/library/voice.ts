import { signal } from '@preact/signals'
import { type ConverterSource, createConverterSource, type PageConverterOptions } from '../page/converter'
import type { ScriptCode, Target } from '../types'

type Source = (target: Target, options: PageConverterOptions) => ConverterSource

/**
 * Says the words of saved pages in the reader's script. Asked for words that it has not converted yet it gives them as
 * they are, converts all it was asked for together, and counts `version` up, by which whoever shows them shows them again.
 */
export class Voice {
  readonly version = signal(0)
  readonly #said = new Map<string, string>()
  readonly #sources = new Map<ScriptCode, ConverterSource>()
  readonly #waiting = new Map<ScriptCode, Set<string>>()
  readonly #make: Source
  readonly target: Target
  readonly #options: PageConverterOptions

  constructor(target: Target, options: PageConverterOptions = {}, make: Source = createConverterSource) {
    this.target = target
    this.#options = options
    this.#make = make
  }

  /** The words in the reader's script, or as they are until their conversion is ready. */
  say(text: string, script: ScriptCode): string {
    if (this.target === 'own' || text === '') return text
    // Read so that a component that says something is drawn again when more can be said.
    this.version.value
    const said = this.#said.get(`${script} ${text}`)
    if (said !== undefined) return said
    const waiting = this.#waiting.get(script) ?? new Set<string>()
    if (this.#waiting.size === 0) queueMicrotask(() => this.#convert())
    this.#waiting.set(script, waiting.add(text))
    return text
  }

  #convert(): void {
    const batches = [...this.#waiting]
    this.#waiting.clear()
    for (const [script, texts] of batches) void this.#convertBatch(script, texts)
  }

  async #convertBatch(script: ScriptCode, texts: ReadonlySet<string>): Promise<void> {
    const source = this.#sources.get(script) ?? this.#make(this.target, { ...this.#options, script })
    this.#sources.set(script, source)
    try {
      const converter = await source.covering(texts)
      for (const text of texts) this.#said.set(`${script} ${text}`, converter.convert(text).text)
    } catch (error) {
      // Shown as they are: the words of the page are worth more than their script.
      console.error(error)
      for (const text of texts) this.#said.set(`${script} ${text}`, text)
    }
    this.version.value++
  }
}
