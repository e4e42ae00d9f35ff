/** Names in the page's `CSS.highlights`; not words that a page would use. */
export const HIGHLIGHTS = {
  fact: 'qianyao-fact',
  sentence: 'qianyao-sentence',
  current: 'qianyao-current',
} as const
