const PUBLISHER =
  /^[《(（【]([^《》()（）【】\s。，,]{2,14}(?:报|報|网|網|社|台|臺|刊|在线|在線|频道|頻道))[》)）】]$/

/** The publisher that a line under the body names and nothing else: 《甲乙日报》; null for any other line. */
export function publisherOf(line: string): string | null {
  return PUBLISHER.exec(line)?.[1] ?? null
}
