import { browser } from 'wxt/browser'
import {
  CONFIGS,
  type Config,
  type DictionaryName,
  dictionariesOf,
  dictionaryPath,
  type Entries,
  entriesFor,
  PackedDictionary,
} from '../script'

/** What a content script asks of the background: it cannot read files of the package itself. */
export interface DictionaryRequest {
  type: 'script/entries'
  config: Config
  /** The text to be converted, or an alphabet. */
  text: string
  /** Entries for any text of these characters, not for this text alone. */
  anyText: boolean
}

/** Reads one file of the package. Rejects when it is missing. */
async function readPackaged(name: DictionaryName): Promise<PackedDictionary> {
  const url = browser.runtime.getURL(`/${dictionaryPath(name)}`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return new PackedDictionary(await response.arrayBuffer())
}

/** Dictionaries on demand: each is read once, when a configuration first needs it; a failed read is tried again. */
export function createDictionaryStore(read = readPackaged) {
  const loading = new Map<DictionaryName, Promise<PackedDictionary>>()
  const load = (name: DictionaryName) => {
    const known = loading.get(name)
    if (known) return known
    const started = read(name)
    loading.set(name, started)
    started.catch(() => loading.delete(name))
    return started
  }
  return {
    async entries(config: Config, text: string, anyText: boolean): Promise<Entries> {
      const names = dictionariesOf(config)
      const loaded = await Promise.all(names.map(async (name) => [name, await load(name)] as const))
      return entriesFor([text], config, Object.fromEntries(loaded), { anyText })
    },
  }
}

export type DictionaryStore = ReturnType<typeof createDictionaryStore>

/** In UTF-16 units: more than any page holds that can be read. */
const LONGEST_TEXT = 10_000_000

function isRequest(message: unknown): message is DictionaryRequest {
  if (typeof message !== 'object' || message === null) return false
  const { type, config, text, anyText } = message as Record<string, unknown>
  return (
    type === 'script/entries' &&
    typeof text === 'string' &&
    text.length <= LONGEST_TEXT &&
    typeof anyText === 'boolean' &&
    CONFIGS.some((known) => known === config)
  )
}

let packaged: DictionaryStore | undefined

/** For the background's message listener: the entries asked for, or undefined when the message is not for us. */
export function handleDictionaryMessage(message: unknown): Promise<Entries> | undefined {
  if (!isRequest(message)) return undefined
  packaged ??= createDictionaryStore()
  return packaged.entries(message.config, message.text, message.anyText)
}
