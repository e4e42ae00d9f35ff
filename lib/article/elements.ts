/**
 * All that an article's markup is made of. What builds it (blocks.ts, markup.ts) and what shows it (lib/view/tree.ts) read
 * the same lists, and know nothing else.
 */
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** The block of one paragraph. */
export const BLOCKS = set('p h2 h3 h4 h5 h6')

/** What blocks stand in: lists, tables, quotes, figures. */
export const STRUCTURE = set(
  'ul ol li dl dt dd table thead tbody tfoot tr td th caption blockquote figure figcaption',
)

/** What else a page is divided by, as far as its name tells anything. */
export const SECTIONS = set('h1 article section main aside header footer nav')

/** Inline elements that mean something to a reader. */
export const MARKS = set('a b strong i em u sub sup code mark small del s')

/** How many columns or rows a cell spans, as its attribute may say it. */
export const isSpan = (value: string): boolean => /^[1-9]\d{0,2}$/.test(value)
