/** A list written as one text, its items parted by white space. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/)
