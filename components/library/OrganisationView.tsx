import { useMemo } from 'preact/hooks'
import type { Appearance, Collection, Organisation } from '../../lib/analysis/collection'
import type { Names } from '../../lib/analysis/names'
import { positionsOf } from '../../lib/analysis/positions'
import { useLibrary } from './context'
import { NamesPanel } from './NamesPanel'
import { PromiseList } from './PromiseList'
import { SigningTable } from './SigningTable'
import { SubjectLink } from './SubjectLink'
import { UnknownSubject } from './UnknownSubject'
import { useCollection } from './useCollection'

/** One organisation: everything signed, with whom, promised by and to it, and who spoke for it. */
export function OrganisationView({ name }: { name: string }) {
  const collection = useCollection()
  const organisation = collection.organisations.get(collection.names.keyOf('organisation', name))
  if (!organisation) return <UnknownSubject name={name} />
  return <Known organisation={organisation} collection={collection} />
}

function Known({ collection, organisation }: { collection: Collection; organisation: Organisation }) {
  const { say, t } = useLibrary()
  const partners = useMemo(() => partnersOf(organisation), [organisation])
  const others = useMemo(
    () =>
      [...collection.organisations.values()]
        .map(({ name }) => name)
        .filter((name) => name !== organisation.name),
    [collection, organisation],
  )
  return (
    <main id="main" class="subject" tabIndex={-1}>
      <h1 lang="zh">{say(organisation.name, organisation.script)}</h1>
      <p class="soft">
        {t('organisationFacts', {
          signings: organisation.signings.length,
          by: organisation.promisedBy.length,
          to: organisation.promisedTo.length,
        })}
      </p>
      <NamesPanel kind="organisation" subject={organisation} others={others} />
      {partners.length > 0 && (
        <section aria-label={t('partners')}>
          <h2>{t('partners')}</h2>
          <ul class="partners">
            {partners.slice(0, 40).map(([key, count]) => (
              <li key={key}>
                <SubjectLink
                  kind="organisation"
                  name={collection.organisations.get(key)?.name ?? key}
                  script={collection.organisations.get(key)?.script}
                />{' '}
                <span class="soft">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {organisation.signings.length > 0 && (
        <section aria-label={t('signings')}>
          <h2>{t('signings')}</h2>
          <SigningTable signings={organisation.signings} collection={collection} label={t('signings')} />
        </section>
      )}
      <PromiseList heading={t('promisedBy')} promises={organisation.promisedBy} />
      <PromiseList heading={t('promisedTo')} promises={organisation.promisedTo} />
      <People organisation={organisation} names={collection.names} />
    </main>
  )
}

/** Organisations that signed with this one, the most frequent first. */
function partnersOf({ key, signings }: Organisation): [key: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { parties } of signings) {
    for (const other of parties) if (other !== key) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)
}

function People({ names, organisation }: { organisation: Organisation; names: Names }) {
  const { say, t } = useLibrary()
  const byName = useMemo(() => {
    const groups = new Map<string, [Appearance, ...Appearance[]]>()
    for (const one of organisation.people) {
      const key = names.keyOf('person', one.person.name)
      const known = groups.get(key)
      if (known) known.push(one)
      else groups.set(key, [one])
    }
    return [...groups.values()]
  }, [organisation, names])
  if (byName.length === 0) return null
  return (
    <section aria-label={t('spokesmen')}>
      <h2>{t('spokesmen')}</h2>
      <ul class="promises">
        {byName.slice(0, 100).map(([first, ...others]) => (
          <li key={first.person.name}>
            <SubjectLink kind="person" name={first.person.name} script={first.card.script} />
            <span class="soft">
              {positionsOf([first, ...others], names)
                .map((held) => `${say(held.title, held.script)} ${spanOf(held.first, held.last)}`)
                .join('；')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** 2016-05-27, or 2016-05-27–2018-01-02. */
export const spanOf = (first: string, last: string) => (first === last ? first : `${first}–${last}`)
