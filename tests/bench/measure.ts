/** Times of one contender, in milliseconds. */
export interface Times {
  median: number
  /** First and third quartile. */
  low: number
  high: number
}

const quantile = (sorted: number[], q: number): number => {
  const at = (sorted.length - 1) * q
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}

export function times(samples: number[]): Times {
  const sorted = [...samples].sort((a, b) => a - b)
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) }
}

/**
 * Times contenders side by side: each round runs all of them, in turn, so that a slow moment of the machine hits all alike.
 * Preparation (what `before` does) is not timed. `clock` gives ms; elapsed time where none is handed in.
 */
export function compare<T>(
  contenders: Record<string, (input: T) => unknown>,
  before: () => T,
  rounds: number,
  warmUp = 2,
  clock = () => performance.now(),
): Record<string, Times> {
  const samples: Record<string, number[]> = {}
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const input = before()
      const began = clock()
      run(input)
      const took = clock() - began
      if (round < 0) continue
      samples[name] ??= []
      samples[name].push(took)
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, times(list)]))
}

/** How a cost grows: the exponent k of cost = c · size^k, by least squares on the logarithms. 1 is linear. */
export function growth(points: { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(Math.max(cost, 1e-6))] as const)
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}

/** A table in Markdown. */
export function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export const ratio = (a: number, b: number): string => (a / b).toFixed(a / b < 0.1 ? 3 : 2)
export const ms = ({ median, low, high }: Times): string =>
  `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`
