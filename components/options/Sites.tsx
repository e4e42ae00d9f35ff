import { useState } from 'preact/hooks'
import type { Translate } from '../../lib/i18n'
import type { OptionsKey } from '../../lib/i18n/tables'
import { GROUPS, hostOf } from '../../lib/sites/patterns'

interface Props {
  sites: readonly string[]
  t: Translate<OptionsKey>
  onAllow(site: string): Promise<boolean>
  onForbid(site: string): void
}

/** Sites that open by themselves: the groups of official sites, and single ones. */
export function Sites({ sites, t, onAllow, onForbid }: Props) {
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const allow = async (site: string) => {
    const granted = await onAllow(site)
    setSaid(granted ? '' : t('siteRefused'))
    if (granted) setTyped('')
  }
  const add = (event: Event) => {
    event.preventDefault()
    const host = hostOf(typed)
    if (host === null) setSaid(t('siteInvalid'))
    else void allow(host)
  }
  const single = sites.filter((site) => !GROUPS.some((group) => group === site))
  return (
    <>
      {GROUPS.map((group) => (
        <label class="check" key={group}>
          <input
            type="checkbox"
            checked={sites.includes(group)}
            onClick={(event) => {
              // The browser's answer decides, not the click.
              event.preventDefault()
              if (sites.includes(group)) onForbid(group)
              else void allow(group)
            }}
          />
          {t('siteGroup', { name: group })}
        </label>
      ))}
      {single.length > 0 && (
        <ul class="list">
          {single.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="link"
                aria-label={t('remove', { name: site })}
                onClick={() => onForbid(site)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={add}>
        <label>
          {t('siteName')}
          <input
            type="text"
            inputMode="url"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="plain">
          {t('add')}
        </button>
      </form>
      <p class="said" role="status">
        {said}
      </p>
    </>
  )
}
