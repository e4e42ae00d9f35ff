/** Titles in 《》, brackets included, nested ones as part of the outer; [start, end) offsets. */
export function documents(text: string): [number, number][] {
  const found: [number, number][] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '《' && depth++ === 0) start = i
    if (text[i] === '》' && depth > 0 && --depth === 0) found.push([start, i + 1])
    if (/[。\n]/.test(text.charAt(i)) && depth > 0 && i - start > 120) depth = 0
  }
  return found
}
