import { useEffect, useMemo, useState } from 'preact/hooks'
import { languageOf, translator } from '../../lib/i18n'
import type { LibraryModel } from '../../lib/library/model'
import { formatRoute, parseRoute, type Route } from '../../lib/library/route'
import { Voice } from '../../lib/library/voice'
import { wishesOf } from '../../lib/page/converter'
import { langOf } from '../../lib/script'
import { type Settings, saveSettings, watchSettings } from '../../lib/settings'
import { App } from './App'
import type { LibraryView } from './context'
import { libraryTables } from './strings'
import { useScrollMemory } from './useScrollMemory'

interface Props {
  model: LibraryModel
  settings: Settings
}

/** The library with its live settings and its address. */
export function LibraryPage({ model, settings: initial }: Props) {
  const [settings, setSettings] = useState(initial)
  const [route, setRoute] = useState<Route>(() => parseRoute(location.hash))
  useEffect(() => watchSettings(setSettings), [])
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const deed = useScrollMemory(formatRoute(route), route.view)
  const { language, ownWords, quotes, regionalWords, target } = settings
  const t = useMemo(() => translator(languageOf(language, navigator.language), libraryTables), [language])
  const voice = useMemo(
    () => new Voice(target, wishesOf({ regionalWords, quotes, ownWords })),
    [target, regionalWords, quotes, ownWords],
  )
  useEffect(() => {
    document.documentElement.lang = t.tag
    document.title = t('title')
  }, [t])
  const view = useMemo(
    (): LibraryView => ({
      model,
      t,
      settings,
      say: (text, script) => voice.say(text, script),
      lang: (script) => langOf(target, script),
      go: (next, replace = false) => {
        const address = formatRoute(next)
        deed()
        if (replace) {
          // A query still on its way must not bring a reader back who has opened something meanwhile.
          if (parseRoute(location.hash).view !== next.view) return
          history.replaceState(null, '', address)
          setRoute(next)
        } else location.hash = address
      },
      configure: (change) => void saveSettings(change).then(setSettings),
    }),
    [model, t, settings, voice, target],
  )
  return <App view={view} route={route} />
}
