import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useDirectoryCodes } from '../shared/codes'
import { formatDay } from '../shared/dates'
import { useLocalized } from '../shared/localized'
import { Page } from '../shared/page'
import { professionalQuery } from './entries'
import { OrganisationLink, UnitLink } from './entry-links'
import { EntryPage, InForce } from './entry-page'
import { Freshness } from './freshness'
import { History } from './history'
import type { ProfessionalView } from './model'
import { Reach } from './people'
import './directory.css'

/** A professional: what to ask them about, and how to reach them. */
export function ProfessionalPage() {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const codes = useDirectoryCodes()
  const { id = '' } = useParams()
  return (
    <EntryPage query={professionalQuery(id)} title={t('person.title')}>
      {(person) => (
        <Page title={person.fullName} lead={localized(person.title) || codes.name('professions', person.profession)}>
          <InForce entry={person} page="professionals" />
          <div className="columns">
            <Person person={person} />
            <aside>
              <Freshness entry={person} queryKey={professionalQuery(id).queryKey} />
              <History entry={id} />
            </aside>
          </div>
        </Page>
      )}
    </EntryPage>
  )
}

function Person({ person }: { person: ProfessionalView }) {
  const { t } = useTranslation('directory')
  const codes = useDirectoryCodes()
  const named = (list: string, values: string[]) => values.map((value) => codes.name(list, value)).join(', ')
  const facts = [
    { term: t('facet.profession'), value: person.title ? codes.name('professions', person.profession) : '' },
    { term: t('person.competences'), value: named('competences', person.competences) },
    { term: t('person.roles'), value: named('roles', person.roles) },
    { term: t('person.languages'), value: named('languages', person.languages) },
  ].filter(({ value }) => value !== '')
  return (
    <div>
      <section className="section">
        <h2>{t('service.contact')}</h2>
        <Reach contact={person.contact} />
        {person.contact?.phone || person.contact?.email ? null : <p className="quiet">{t('person.noContact')}</p>}
      </section>
      <section className="section">
        <h2>{t('service.facts')}</h2>
        <dl className="facts">
          <dt>{t('unit.title')}</dt>
          <dd>
            <UnitLink id={person.unit} />
          </dd>
          <dt>{t('organisation.title')}</dt>
          <dd>
            <OrganisationLink id={person.organisation} />
          </dd>
          {facts.map(({ term, value }) => (
            <div key={term} className="facts-row">
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {person.trainings.length > 0 ? (
        <section className="section">
          <h2>{t('person.trainings')}</h2>
          <ul className="text-list">
            {person.trainings.map((training) => (
              <li key={training.kind + training.completedOn}>
                {codes.name('trainings', training.kind)}{' '}
                <span className="quiet">
                  {[training.organiser ?? '', formatDay(training.completedOn)].filter((part) => part !== '').join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
