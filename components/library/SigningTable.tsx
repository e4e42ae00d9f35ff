import type { Collection, Signing } from '../../lib/analysis/collection'
import { formatIso } from '../../lib/i18n/dates'
import { useLibrary } from './context'
import { Link } from './Link'
import { More } from './More'
import { SubjectLink } from './SubjectLink'
import { usePages } from './usePages'

/** Rows to a page of the table. */
const PAGE = 50

interface Props {
  signings: readonly Signing[]
  collection: Collection
  label: string
}

/** Signings as a table: when, what, between whom, by whom; each leads to its article. */
export function SigningTable({ collection, label, signings }: Props) {
  const { lang, say, t } = useLibrary()
  const { shown, next, more } = usePages(label, signings, PAGE)
  return (
    <>
      <table class="plain-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('column.date')}</th>
            <th scope="col">{t('column.document')}</th>
            <th scope="col">{t('heading.parties')}</th>
            <th scope="col">{t('column.signatories')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ card, day, documents, index, parties, signatories }) => (
            <tr key={`${card.id} ${index}`}>
              <td class="day">{day === '' ? '' : formatIso(day.slice(0, 10), t.tag)}</td>
              <th scope="row" lang={lang(card.script)}>
                <Link to={{ view: 'article', id: card.id, fact: null }}>
                  {documents.map((document) => say(document, card.script)).join('；') ||
                    say(card.title, card.script)}
                </Link>
              </th>
              <td>
                <ul>
                  {parties.map((key) => (
                    <li key={key}>
                      <SubjectLink
                        kind="organisation"
                        name={collection.organisations.get(key)?.name ?? key}
                        script={collection.organisations.get(key)?.script}
                      />
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <ul>
                  {signatories.map(({ name }) => (
                    <li key={name}>
                      <SubjectLink kind="person" name={name} script={card.script} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More next={next} more={more} />
    </>
  )
}
