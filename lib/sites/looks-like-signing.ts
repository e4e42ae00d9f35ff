/** Words of signing, in both scripts. Titles of official news name the act. */
const SIGNED =
  /签署|簽署|签订|簽訂|签约|簽約|签字仪式|簽字儀式|备忘录|備忘錄|合作协议|合作協議|框架协议|框架協議/u

/** An article is longer; lists of headlines and front pages have no such paragraph. UTF-16 units. */
const ENOUGH = 120

/**
 * Whether a page looks like news of a signing: the words stand in its headline, and somewhere stands a paragraph, not only
 * links. Looks at no more than it must, since it runs on every page of a site that opens by itself.
 */
export function looksLikeSigning(doc: Document): boolean {
  const headlines = [
    doc.title,
    ...Array.from(doc.querySelectorAll('h1'), (heading) => heading.textContent ?? ''),
  ]
  if (!headlines.some((text) => SIGNED.test(text))) return false
  for (const block of doc.querySelectorAll('p, td, div')) {
    let own = 0
    for (const node of block.childNodes) {
      if (node.nodeType === 3) own += node.nodeValue?.trim().length ?? 0
    }
    if (own >= ENOUGH) return true
  }
  return false
}
