import { useMemo } from 'preact/hooks'
import type { Collection, Person } from '../../lib/analysis/collection'
import { positionsOf } from '../../lib/analysis/positions'
import { useLibrary } from './context'
import { Link } from './Link'
import { NamesPanel } from './NamesPanel'
import { spanOf } from './OrganisationView'
import { SigningTable } from './SigningTable'
import { SubjectLink } from './SubjectLink'
import { UnknownSubject } from './UnknownSubject'
import { useCollection } from './useCollection'
import { Words } from './Words'

/** One person: positions over time, everything signed, every article that names them. */
export function PersonView({ name }: { name: string }) {
  const collection = useCollection()
  const person = collection.people.get(collection.names.keyOf('person', name))
  if (!person) return <UnknownSubject name={name} />
  return <Known person={person} collection={collection} />
}

function Known({ collection, person }: { collection: Collection; person: Person }) {
  const { say, t } = useLibrary()
  const positions = useMemo(() => positionsOf(person.appearances, collection.names), [collection, person])
  const others = useMemo(
    () => [...collection.people.values()].map(({ name }) => name).filter((name) => name !== person.name),
    [collection, person],
  )
  return (
    <main id="main" class="subject" tabIndex={-1}>
      <h1 lang="zh">{say(person.name, person.script)}</h1>
      <p class="soft">{t('personCaution')}</p>
      <NamesPanel kind="person" subject={person} others={others} />
      {positions.length > 0 && (
        <section aria-label={t('positions')}>
          <h2>{t('positions')}</h2>
          <ul class="promises">
            {positions.map(({ count, first, last, represents, script, title }) => (
              <li key={`${title} ${represents}`}>
                <Words text={title} script={script} />{' '}
                {represents !== null && <SubjectLink kind="organisation" name={represents} script={script} />}
                <span class="soft">
                  {spanOf(first, last)} · {t('found', { n: count })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {person.signings.length > 0 && (
        <section aria-label={t('signings')}>
          <h2>{t('signings')}</h2>
          <SigningTable signings={person.signings} collection={collection} label={t('signings')} />
        </section>
      )}
      <section aria-label={t('appearances')}>
        <h2>{t('appearances')}</h2>
        <ul class="promises">
          {person.appearances.slice(0, 200).map(({ card, day, person: { role } }) => (
            <li key={`${card.id} ${role}`}>
              <Link to={{ view: 'article', id: card.id, fact: null }}>{say(card.title, card.script)}</Link>
              <span class="soft">
                {day} · {role === 'signatory' ? t('column.signatories') : t(`role.${role}`)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}
