/** A list written as one text, its items parted by white space. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** The phrases of a list as alternatives of a regular expression, each as it stands. */
export const alternatives = (phrases: readonly string[]): string =>
  phrases.map((phrase) => phrase.replace(/[[\]().*+?]/g, '\\$&')).join('|')
