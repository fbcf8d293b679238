import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useDirectoryCodes } from '../shared/codes'
import { useLocalized } from '../shared/localized'
import { type Of, professionalsQuery } from './entries'
import type { ProfessionalView } from './model'
import { PagedList } from './paged'

/** Who works there, and how one reaches them. */
export function People({ of }: { of: Of }) {
  const { t } = useTranslation('directory')
  return (
    <section className="section">
      <h2>{t('people.title')}</h2>
      <PagedList query={professionalsQuery(of)} empty={<p className="quiet">{t('people.none')}</p>}>
        {(people) => (
          <ul className="rows">
            {people.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  )
}

function Person({ person }: { person: ProfessionalView }) {
  const localized = useLocalized()
  const codes = useDirectoryCodes()
  return (
    <li className="row">
      <div className="row-main">
        <Link to={`/directory/professionals/${person.id}`} dir="auto">
          {person.fullName}
        </Link>
        <span className="quiet">{localized(person.title) || codes.name('professions', person.profession)}</span>
        <Reach contact={person.contact} />
      </div>
    </li>
  )
}

/** How one reaches somebody. */
export function Reach({ contact }: { contact: ProfessionalView['contact'] }) {
  if (!contact?.phone && !contact?.email) {
    return null
  }
  return (
    <span className="row-facts">
      {contact.phone ? <a href={`tel:${contact.phone}`}>{contact.phone}</a> : null}
      {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
    </span>
  )
}
