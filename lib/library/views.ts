import { computed, type ReadonlySignal } from '@preact/signals'
import { type Collection, collectionOf } from '../analysis/collection'
import { type NameDecision, Names } from '../analysis/names'
import { drawNetwork, type Tie, tiesOf } from '../analysis/network'
import type { Card } from '../store/card'
import { phrasesOf } from '../store/search/query'
import { FacetTable } from './facet-table'
import { dayOf } from './order'
import { EMPTY_SELECTION, formatRoute, type Selection } from './route'
import { selected } from './select'

/** The collection as a selection narrows it. */
export interface Narrowed {
  /** What search and period leave: the facets count in it. */
  found: readonly Card[]
  /** What search and facets leave, in order. */
  cards: readonly Card[]
  phrases: readonly string[]
  /** Whether the search could answer; until then nothing is found. */
  ready: boolean
}

/** Gives what it gave last while it is asked the same. */
function rememberLast<Key extends readonly unknown[], Value>(work: (...key: Key) => Value) {
  let last: { key: Key; value: Value } | null = null
  return (...key: Key): Value => {
    if (!last || last.key.some((part, at) => part !== key[at])) last = { key, value: work(...key) }
    return last.value
  }
}

/** A selection as an address: two that are alike are the same string. */
const addressOf = (selection: Selection) => formatRoute({ view: 'list', selection })
const NOTHING_SELECTED = addressOf(EMPTY_SELECTION)
const NONE: ReadonlySet<string> = new Set()

/**
 * What the views are worked out of, once for each state of the library: going from one view to the next, and back, costs
 * what is drawn alone.
 */
export class Views {
  readonly names: ReadonlySignal<Names>
  readonly facets: ReadonlySignal<FacetTable>
  /** Of the whole library. */
  readonly collection: ReadonlySignal<Collection>
  readonly #cards: ReadonlySignal<readonly Card[]>
  #selected: { found: readonly Card[]; facets: FacetTable; address: string; cards: readonly Card[] } | null =
    null

  readonly #found = rememberLast((cards: readonly Card[], ids: ReadonlySet<string> | null, period: string) =>
    ids || period !== ''
      ? cards.filter((card) => (!ids || ids.has(card.id)) && dayOf(card).startsWith(period))
      : cards,
  )
  readonly #phrases = rememberLast((query: string) => phrasesOf(query))
  readonly #partOf = rememberLast((cards: readonly Card[], names: Names) => collectionOf(cards, names))
  /** Who signs with whom in a collection, the strongest first. */
  readonly tiesOf = rememberLast((collection: Collection) => tiesOf(collection))
  /** Its drawing with so many organisations. */
  readonly drawingOf = rememberLast((ties: readonly Tie[], most: number) => drawNetwork(ties, most))

  constructor(cards: ReadonlySignal<readonly Card[]>, decisions: ReadonlySignal<readonly NameDecision[]>) {
    this.#cards = cards
    this.names = computed(() => new Names(decisions.value))
    let last: FacetTable | null = null
    this.facets = computed(() => {
      last = new FacetTable(cards.value, this.names.value, last)
      return last
    })
    this.collection = computed(() => collectionOf(cards.value, this.names.value))
  }

  /** The cards of a selection; `ids` are what the search found: null without a search, undefined while it cannot say. */
  narrowed(selection: Selection, ids: ReadonlySet<string> | null | undefined): Narrowed {
    const found = this.#found(this.#cards.value, ids === undefined ? NONE : ids, selection.period)
    const cards = this.#select(found, selection)
    return { found, cards, phrases: this.#phrases(selection.query), ready: ids !== undefined }
  }

  #select(found: readonly Card[], selection: Selection): readonly Card[] {
    const address = addressOf(selection)
    if (address === NOTHING_SELECTED) return found
    const facets = this.facets.value
    const last = this.#selected
    if (last?.found === found && last.facets === facets && last.address === address) return last.cards
    const cards = selected(found, selection, facets)
    this.#selected = { found, facets, address, cards }
    return cards
  }

  /** These cards seen from their organisations, people and signings. */
  collectionOf(cards: readonly Card[]): Collection {
    return cards === this.#cards.value ? this.collection.value : this.#partOf(cards, this.names.value)
  }
}
