/** A list of words written with white space between them. */
export const list = (words: string): readonly string[] => words.trim().split(/\s+/)
