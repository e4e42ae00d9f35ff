import { useMemo } from 'preact/hooks'
import type { Organisation, Person } from '../../lib/analysis/collection'
import type { Selection } from '../../lib/library/route'
import { useLibrary } from './context'
import { Found } from './Found'
import { More } from './More'
import { SubjectLink } from './SubjectLink'
import { useCollection } from './useCollection'
import { useNarrowed } from './useNarrowed'
import { usePages } from './usePages'
import { Wide } from './Wide'

/** Rows to a page of the table. */
const PAGE = 100

interface Props {
  view: 'organisations' | 'people'
  selection: Selection
}

/** All organisations, or all people, of the collection. */
export function SubjectsView({ selection, view }: Props) {
  const { t } = useLibrary()
  const narrowed = useNarrowed(selection)
  const collection = useCollection(narrowed.cards)
  const subjects = useMemo((): (Organisation | Person)[] => {
    const all = [...collection[view].values()]
    return all.sort((one, other) => weight(other) - weight(one) || (one.name < other.name ? -1 : 1))
  }, [collection, view])
  const { shown, next, more } = usePages('subjects', subjects, PAGE)
  const organisations = view === 'organisations'
  return (
    <Wide selection={selection} narrowed={narrowed} view={view}>
      <div class="list-head">
        <Found narrowed={narrowed}>
          {t(organisations ? 'organisationsFound' : 'peopleFound', { n: subjects.length })}
        </Found>
      </div>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('name.column')}</th>
            <th scope="col">{t('signings')}</th>
            <th scope="col">{t(organisations ? 'promisedBy' : 'appearances')}</th>
            {organisations && <th scope="col">{t('promisedTo')}</th>}
            <th scope="col">{t('variants')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((subject) => (
            <tr key={subject.key}>
              <th scope="row">
                <SubjectLink
                  kind={organisations ? 'organisation' : 'person'}
                  name={subject.name}
                  script={subject.script}
                />
              </th>
              <td class="number">{subject.signings.length}</td>
              <td class="number">
                {'promisedBy' in subject ? subject.promisedBy.length : subject.appearances.length}
              </td>
              {'promisedTo' in subject && <td class="number">{subject.promisedTo.length}</td>}
              <td class="soft" lang="zh">
                {subject.variants
                  .slice(1, 4)
                  .map(({ name }) => name)
                  .join('、')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More next={next} more={more} />
    </Wide>
  )
}

const weight = (subject: Organisation | Person) =>
  subject.signings.length * 1_000 +
  ('promisedBy' in subject ? subject.promisedBy.length : subject.appearances.length)
