import { render } from 'preact'
import { LibraryPage } from '../../components/library/LibraryPage'
import '../../components/library/styles/library.css'
import { Preparing } from '../../components/library/Preparing'
import { Refused } from '../../components/library/Refused'
import { LibraryModel } from '../../lib/library/model'
import { loadSettings } from '../../lib/settings'
import { openLibrary } from '../../lib/store/database'
import { diagnose } from '../../lib/store/faults'

/** Opening takes longer than this when the library is brought to a newer form. */
const PATIENCE_MS = 600

async function main(root: HTMLElement): Promise<void> {
  const settings = await loadSettings()
  const waiting = setTimeout(() => render(<Preparing settings={settings} />, root), PATIENCE_MS)
  try {
    const model = new LibraryModel(await openLibrary())
    clearTimeout(waiting)
    render(<LibraryPage model={model} settings={settings} />, root)
    await model.start(new AbortController().signal)
    // Asked after the first view: some browsers ask the reader.
    await navigator.storage.persist()
  } catch (error) {
    clearTimeout(waiting)
    console.error(error)
    render(<Refused fault={await diagnose(error)} settings={settings} />, root)
  }
}

const root = document.getElementById('root')
if (root) void main(root)
