/**
 * Numbers for one text after another: memory that is new for each sentence lies outside of the processor's cache, which cost a tenth of
 * the mentions. What a room gives holds until it is asked again; what stood there before still does.
 */
export function room(): (size: number) => Float64Array {
  let all = new Float64Array(0)
  return (size) => {
    if (all.length < size) all = new Float64Array(2 * size)
    return all.subarray(0, size)
  }
}
