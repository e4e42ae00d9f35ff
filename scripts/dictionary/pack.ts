import { DICTIONARY_NAMES, type Dictionaries, type DictionaryName } from '../../lib/script/dictionary'
import { PackedDictionary } from '../../lib/script/packed'
import { type Entry, readDictionary } from './source'

interface Node {
  unit: number
  value: string | null
  children: Map<number, Node>
}

const makeNode = (unit: number): Node => ({ unit, value: null, children: new Map() })

function trieOf(entries: readonly Entry[]): Node {
  const root = makeNode(0)
  for (const [from, to] of entries) {
    let node = root
    for (let i = 0; i < from.length; i++) {
      const unit = from.charCodeAt(i)
      const next = node.children.get(unit) ?? makeNode(unit)
      node.children.set(unit, next)
      node = next
    }
    node.value = to
  }
  return root
}

/** Breadth first, siblings by unit, so that the children of a node stand together. */
function inOrder(root: Node): Node[] {
  const nodes = [root]
  for (let i = 0; i < nodes.length; i++) {
    nodes.push(...[...(nodes[i]?.children.values() ?? [])].sort((a, b) => a.unit - b.unit))
  }
  return nodes
}

/** A dictionary in the form that lib/script/packed.ts reads. */
export function pack(entries: readonly Entry[]): ArrayBuffer {
  const nodes = inOrder(trieOf(entries))
  const text = nodes.map(({ value }) => value ?? '').join('')
  const size = nodes.length
  const flags = size + (size & 1)
  const buffer = new ArrayBuffer(8 + 8 * (size + 1) + flags + 2 * size + 2 * text.length)
  const numbers = new Int32Array(buffer, 0, 2 + 2 * (size + 1))
  const isWord = new Uint8Array(buffer, numbers.byteLength, size)
  const units = new Uint16Array(buffer, numbers.byteLength + flags, size + text.length)
  numbers.set([size, text.length])
  let child = 1
  let value = 0
  nodes.forEach((node, i) => {
    numbers[2 + i] = child
    numbers[3 + size + i] = value
    isWord[i] = node.value === null ? 0 : 1
    units[i] = node.unit
    child += node.children.size
    value += node.value?.length ?? 0
  })
  numbers[2 + size] = child
  numbers[3 + 2 * size] = value
  for (let i = 0; i < text.length; i++) units[size + i] = text.charCodeAt(i)
  return buffer
}

/** The dictionaries of the installed opencc-js and our list of words, packed. */
export async function packFiles(
  names: readonly DictionaryName[] = DICTIONARY_NAMES,
): Promise<(readonly [DictionaryName, ArrayBuffer])[]> {
  return Promise.all(names.map(async (name) => [name, pack(await readDictionary(name))] as const))
}

/** The same, ready for use in Node. */
export async function packDictionaries(names?: readonly DictionaryName[]): Promise<Dictionaries> {
  const files = await packFiles(names)
  return Object.fromEntries(files.map(([name, buffer]) => [name, new PackedDictionary(buffer)]))
}
