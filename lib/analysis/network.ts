import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force'
import type { Collection, Organisation } from './collection'

/** Two organisations and the signings that they took part in together. */
export interface Tie {
  one: Organisation
  other: Organisation
  count: number
}

/** Who signs with whom: the ties, the strongest first. */
export function tiesOf({ organisations, signings }: Collection): Tie[] {
  const ties = new Map<string, Tie>()
  for (const { parties } of signings) {
    for (const [index, first] of parties.entries()) {
      for (const second of parties.slice(index + 1)) {
        const [a = '', b = ''] = [first, second].sort()
        const known = ties.get(`${a}\n${b}`)
        if (known) known.count++
        else {
          const [one, other] = [organisations.get(a), organisations.get(b)]
          if (one && other) ties.set(`${a}\n${b}`, { one, other, count: 1 })
        }
      }
    }
  }
  return [...ties.values()].sort((x, y) => y.count - x.count || (x.one.name < y.one.name ? -1 : 1))
}

export interface PlacedNode {
  organisation: Organisation
  x: number
  y: number
  /** Radius, by the number of signings. */
  r: number
}

export interface PlacedTie {
  from: PlacedNode
  to: PlacedNode
  count: number
}

export interface Drawing {
  nodes: PlacedNode[]
  ties: PlacedTie[]
  width: number
  height: number
  /** Organisations that the drawing leaves out. */
  left: number
}

const TICKS = 220
const MARGIN = 60
/** Room for a name to either side of its node, a character: somewhat less than half of one, since names stand below. */
const HALF_CHARACTER = 5.2

/**
 * A drawing of the organisations with the most signings and the ties between them, laid out by d3-force. The same collection
 * gives the same drawing.
 */
export function drawNetwork(ties: readonly Tie[], most: number): Drawing {
  const all = [...new Set(ties.flatMap(({ one, other }) => [one, other]))]
  const kept = all.sort((one, other) => other.signings.length - one.signings.length).slice(0, most)
  const nodes = kept.map((organisation): PlacedNode => {
    return { organisation, x: 0, y: 0, r: 5 + Math.min(15, Math.sqrt(organisation.signings.length) * 2) }
  })
  const byKey = new Map(nodes.map((node) => [node.organisation.key, node]))
  const links = ties.flatMap(({ count, one, other }) => {
    const [source, target] = [byKey.get(one.key), byKey.get(other.key)]
    return source && target ? [{ source, target, count }] : []
  })
  // d3-force starts a node without a place on a spiral: deterministic, and never two in one place.
  const points = nodes.map((node) => ({ node, r: node.r, x: Number.NaN, y: Number.NaN }))
  const pointOf = new Map(points.map((point) => [point.node, point]))
  const pulls = links.flatMap(({ count, source, target }) => {
    const [from, to] = [pointOf.get(source), pointOf.get(target)]
    return from && to ? [{ source: from, target: to, count }] : []
  })
  forceSimulation(points)
    // d3's own strength weakens with the number of ties, so that those who sign with everybody do not pull all into one knot.
    .force('link', forceLink(pulls).distance(120))
    .force(
      'charge',
      forceManyBody<(typeof points)[number]>().strength(({ r }) => -(180 + 24 * r)),
    )
    .force(
      'collide',
      forceCollide<(typeof points)[number]>(({ node, r }) =>
        Math.max(r + 22, node.organisation.name.length * HALF_CHARACTER),
      ).iterations(2),
    )
    .force('x', forceX().strength(0.09))
    .force('y', forceY().strength(0.12))
    .force('center', forceCenter())
    .stop()
    .tick(TICKS)
  const [left, top] = [Math.min(...points.map(({ x }) => x), 0), Math.min(...points.map(({ y }) => y), 0)]
  for (const { node, x, y } of points) {
    node.x = Math.round(x - left + MARGIN)
    node.y = Math.round(y - top + MARGIN)
  }
  return {
    nodes,
    ties: links.map(({ count, source, target }) => ({ from: source, to: target, count })),
    width: Math.max(...nodes.map(({ x }) => x), 0) + MARGIN * 2,
    height: Math.max(...nodes.map(({ y }) => y), 0) + MARGIN,
    left: all.length - kept.length,
  }
}
