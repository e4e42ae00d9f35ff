import type { ExportedFile } from '../../lib/export/run'

/** Hands a file to the browser's downloads. */
export function download({ blob, name }: ExportedFile): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the blob by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
