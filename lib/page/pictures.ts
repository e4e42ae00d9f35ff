/**
 * Addresses of the pictures that a page has loaded and shows. Only these are shown in the reading view: a picture that waits
 * to be scrolled to would be a request that the page has not made.
 */
export function loadedPictures(doc: Document): ReadonlySet<string> {
  const shown = [...doc.querySelectorAll('img')].filter(
    ({ complete, naturalWidth }) => complete && naturalWidth > 0,
  )
  return new Set(shown.map(({ currentSrc }) => currentSrc))
}
