import { type Chosen, FACETS } from './facets'
import { ORDERS, type Order } from './order'

/** What narrows the collection in list, ledger and analysis views alike. */
export interface Selection {
  query: string
  chosen: Chosen
  order: Order
  /** '2016' or '2016-05': only what was signed then; '' for all. */
  period: string
}

/** The views that show the collection as a whole, narrowed by a selection. */
export const WIDE = ['list', 'ledger', 'organisations', 'people', 'timeline', 'network'] as const
export type Wide = (typeof WIDE)[number]

export type Route =
  | { view: Wide; selection: Selection }
  | { view: 'article'; id: string; fact: string | null }
  | { view: 'versions'; id: string }
  | { view: 'organisation' | 'person'; name: string }
  | { view: 'compare'; ids: string[] }
  | { view: 'data' }

export const EMPTY_SELECTION: Selection = { query: '', chosen: {}, order: 'best', period: '' }
/** Where the library opens, and where an address leads that names nothing. */
export const HOME: Route = { view: 'list', selection: EMPTY_SELECTION }

function selectionOf(params: URLSearchParams): Selection {
  const chosen: Chosen = {}
  for (const facet of FACETS) {
    const keys = params.getAll(facet)
    if (keys.length > 0) chosen[facet] = keys
  }
  return {
    query: params.get('q') ?? '',
    chosen,
    order: ORDERS.find((order) => order === params.get('sort')) ?? 'best',
    period: /^\d{4}(-\d{2})?$/.exec(params.get('period') ?? '')?.[0] ?? '',
  }
}

function paramsOf({ chosen, order, period, query }: Selection): URLSearchParams {
  const params = new URLSearchParams()
  if (query !== '') params.set('q', query)
  for (const facet of FACETS) for (const key of chosen[facet] ?? []) params.append(facet, key)
  if (order !== 'best') params.set('sort', order)
  if (period !== '') params.set('period', period)
  return params
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The route that the fragment of an address names; the list for what it does not know. */
export function parseRoute(fragment: string): Route {
  const [path = '', search = ''] = fragment.replace(/^#?\/?/, '').split(/\?(.*)/s)
  const [view = '', ...rest] = path.split('/').map(decoded)
  const params = new URLSearchParams(search)
  const [first = ''] = rest
  const wide = WIDE.find((name) => name === view)
  if (wide) return { view: wide, selection: selectionOf(params) }
  if (view === 'article' && first) return { view, id: first, fact: params.get('fact') }
  if (view === 'versions' && first) return { view, id: first }
  if ((view === 'organisation' || view === 'person') && first) return { view, name: first }
  if (view === 'compare') return { view, ids: rest.filter(Boolean) }
  if (view === 'data') return { view }
  return HOME
}

/** The fragment that names a route, with its `#`. */
export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'article':
      return `#/article/${encodeURIComponent(route.id)}${route.fact ? `?fact=${encodeURIComponent(route.fact)}` : ''}`
    case 'versions':
      return `#/versions/${encodeURIComponent(route.id)}`
    case 'organisation':
    case 'person':
      return `#/${route.view}/${encodeURIComponent(route.name)}`
    case 'compare':
      return `#/compare/${route.ids.map(encodeURIComponent).join('/')}`
    case 'data':
      return '#/data'
    default: {
      const search = paramsOf(route.selection).toString()
      return `#/${route.view}${search ? `?${search}` : ''}`
    }
  }
}
