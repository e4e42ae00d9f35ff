import { browser } from 'wxt/browser'

/** Opens the library in a tab of its own: its list, or one article. */
export async function openLibraryPage(articleId: string | null = null): Promise<void> {
  const place = articleId === null ? '' : `#/article/${articleId}`
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}library.html${place}` })
}
