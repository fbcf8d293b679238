import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useDirectoryCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import { useLocalized } from '../../shared/localized'
import type { ServiceView } from '../../shared/model'
import { serviceQuery } from '../../shared/names'
import { Page } from '../../shared/page'
import { OrganisationLink, UnitLink } from '../entry-links'
import { EntryPage, InForce } from '../entry-page'
import { Freshness } from '../freshness'
import { History } from '../history'
import { People } from '../people'
import { Words } from '../words'
import { Coverage } from './coverage'
import { Guide } from './guide'
import '../directory.css'

/** A service: how one guides a client there comes first, then what it is. */
export function ServicePage() {
  const { t } = useTranslation('directory')
  const { id = '' } = useParams()
  return (
    <EntryPage query={serviceQuery(id)} title={t('service.title')}>
      {(service) => <Shown service={service} />}
    </EntryPage>
  )
}

function Shown({ service }: { service: ServiceView }) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const codes = useDirectoryCodes()
  const told = service.told ?? service.description
  return (
    <Page
      title={localized(service.name)}
      lead={
        <>
          {codes.name('serviceKinds', service.kind)} · <UnitLink id={service.unit} />
        </>
      }
      actions={
        <Link to={`/refer?target=service:${service.id}`} className="button-link button-strong">
          {t('service.refer')}
        </Link>
      }
    >
      <InForce entry={service} page="services" />
      <div className="entry-columns">
        <Guide service={service} />
        <aside>
          <Facts service={service} />
          <Coverage service={service} />
          <Freshness entry={service} queryKey={serviceQuery(service.id).queryKey} />
        </aside>
        <div>
          {told.summary ? <Words text={told.summary} /> : null}
          {told.text ? <Words text={told.text} /> : null}
          <Contact service={service} />
          <People of={{ unit: service.unit }} />
          <History entry={service.id} />
        </div>
      </div>
    </Page>
  )
}

function Facts({ service }: { service: ServiceView }) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const codes = useDirectoryCodes()
  const told = service.told ?? service.description
  const facts = [
    {
      term: t('service.groups'),
      value: told.targetGroups.map((group) => codes.name('targetGroups', group)).join(', '),
    },
    {
      term: t('service.languages'),
      value: told.languages.map((language) => codes.name('languages', language)).join(', '),
    },
    {
      term: t('service.cost'),
      value: [codes.name('costKinds', told.cost?.kind), localized(told.cost?.note)].filter(Boolean).join('. '),
    },
    { term: t('service.lifeCycle'), value: codes.name('lifeCycles', service.standing.lifeCycle) },
    {
      term: t('service.valid'),
      value: `${formatDay(service.validFrom)}–${service.validTo ? formatDay(service.validTo) : ''}`,
    },
  ].filter(({ value }) => value !== '')
  return (
    <section className="card card-soft">
      <h2>{t('service.facts')}</h2>
      <dl className="facts">
        {facts.map(({ term, value }) => (
          <div key={term} className="facts-row">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <dt>{t('organisation.title')}</dt>
        <dd>
          <OrganisationLink id={service.organisation} />
        </dd>
      </dl>
    </section>
  )
}

function Contact({ service }: { service: ServiceView }) {
  const { t } = useTranslation('directory')
  const codes = useDirectoryCodes()
  const channels = (service.told ?? service.description).channels
  if (channels.length === 0) {
    return null
  }
  return (
    <section className="section">
      <h2>{t('service.contact')}</h2>
      <ul className="rows">
        {channels.map((channel) => (
          <li key={channel.kind + (channel.value ?? '')} className="row">
            <div className="row-main">
              <span>
                <strong>{codes.name('channelKinds', channel.kind)}</strong> {channel.value}
              </span>
              {channel.note ? <Words text={channel.note} /> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
