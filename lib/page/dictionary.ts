import { browser } from 'wxt/browser'
import {
  CONFIGS,
  type Config,
  type Dictionaries,
  type DictionaryName,
  dictionariesOf,
  dictionaryPath,
  type Entries,
  entriesFor,
} from '../script'

/** What a content script asks of the background: it cannot read files of the package itself. */
export interface DictionaryRequest {
  type: 'script/entries'
  config: Config
  /** The characters that the texts are made of; the text itself is not sent. */
  alphabet: string
}

/** Reads one file of the package. Rejects when it is missing. */
async function readPackaged(name: DictionaryName): Promise<Dictionaries[DictionaryName]> {
  const url = browser.runtime.getURL(`/${dictionaryPath(name)}`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return response.json()
}

/** Dictionaries on demand: each is read once, when a configuration first needs it; a failed read is tried again. */
export function createDictionaryStore(read = readPackaged) {
  const loading = new Map<DictionaryName, Promise<Dictionaries[DictionaryName]>>()
  const load = (name: DictionaryName) => {
    const known = loading.get(name)
    if (known) return known
    const started = read(name)
    loading.set(name, started)
    started.catch(() => loading.delete(name))
    return started
  }
  return {
    async entries(config: Config, alphabet: string): Promise<Entries> {
      const names = dictionariesOf(config)
      const loaded = await Promise.all(names.map(async (name) => [name, await load(name)] as const))
      return entriesFor([alphabet], config, Object.fromEntries(loaded))
    },
  }
}

export type DictionaryStore = ReturnType<typeof createDictionaryStore>

/** More characters than Unicode has ideographs in common use: no page asks for more. */
const LONGEST_ALPHABET = 100_000

function isRequest(message: unknown): message is DictionaryRequest {
  if (typeof message !== 'object' || message === null) return false
  const { type, config, alphabet } = message as Record<string, unknown>
  return (
    type === 'script/entries' &&
    typeof alphabet === 'string' &&
    alphabet.length <= LONGEST_ALPHABET &&
    CONFIGS.some((known) => known === config)
  )
}

let packaged: DictionaryStore | undefined

/** For the background's message listener: the entries asked for, or undefined when the message is not for us. */
export function handleDictionaryMessage(message: unknown): Promise<Entries> | undefined {
  if (!isRequest(message)) return undefined
  packaged ??= createDictionaryStore()
  return packaged.entries(message.config, message.alphabet)
}
