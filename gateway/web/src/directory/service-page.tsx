import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useDirectoryCodes, useMunicipalityName } from '../shared/codes'
import { formatDay } from '../shared/dates'
import { Loading } from '../shared/loading'
import { useLocalized } from '../shared/localized'
import type { ServiceView } from '../shared/model'
import { serviceQuery, useUnitName } from '../shared/names'
import { Page } from '../shared/page'
import { asProblem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'
import { Guide } from './guide'
import { History } from './history'
import './directory.css'

/** A service: how one guides a client there comes first, then what it is. */
export function ServicePage() {
  const { t } = useTranslation('directory')
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(serviceQuery(id))
  if (error && !data) {
    return (
      <Page title={t('service.title')}>
        <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
      </Page>
    )
  }
  return data ? <Shown service={data} /> : <Loading lines={6} />
}

function Shown({ service }: { service: ServiceView }) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const codes = useDirectoryCodes()
  const unit = useUnitName(service.unit)
  const told = service.told ?? service.description
  return (
    <Page
      title={localized(service.name)}
      lead={[codes.name('serviceKinds', service.kind), unit].filter((part) => part !== '').join(' · ')}
      actions={
        <Link to={`/refer?target=service:${service.id}`} className="button-link button-strong">
          {t('service.refer')}
        </Link>
      }
    >
      <div className="columns">
        <div>
          <Guide service={service} />
          {told.summary ? <p className="words">{localized(told.summary)}</p> : null}
          {told.text ? <p className="words">{localized(told.text)}</p> : null}
          <Contact service={service} />
          <History entry={service.id} />
        </div>
        <aside>
          <Facts service={service} />
        </aside>
      </div>
    </Page>
  )
}

function Facts({ service }: { service: ServiceView }) {
  const { t } = useTranslation('directory')
  const codes = useDirectoryCodes()
  const municipality = useMunicipalityName()
  const told = service.told ?? service.description
  const groups = told.targetGroups.map((group) => codes.name('targetGroups', group)).join(', ')
  const languages = told.languages.map((language) => codes.name('languages', language)).join(', ')
  return (
    <section className="card card-soft">
      <h2>{t('service.facts')}</h2>
      <dl className="facts">
        <dt>{t('service.area')}</dt>
        <dd>
          {service.municipalities.length > 0
            ? service.municipalities.map(municipality).join(', ')
            : t('service.wholeRegion')}
        </dd>
        {groups ? (
          <>
            <dt>{t('service.groups')}</dt>
            <dd>{groups}</dd>
          </>
        ) : null}
        {languages ? (
          <>
            <dt>{t('service.languages')}</dt>
            <dd>{languages}</dd>
          </>
        ) : null}
        {told.cost ? (
          <>
            <dt>{t('service.cost')}</dt>
            <dd>{codes.name('costKinds', told.cost.kind)}</dd>
          </>
        ) : null}
        {service.standing.lifeCycle ? (
          <>
            <dt>{t('service.lifeCycle')}</dt>
            <dd>{codes.name('lifeCycles', service.standing.lifeCycle)}</dd>
          </>
        ) : null}
        <dt>{t('service.valid')}</dt>
        <dd>
          {formatDay(service.validFrom)}–{service.validTo ? formatDay(service.validTo) : ''}
        </dd>
        <dt>{t('service.assured')}</dt>
        <dd>{service.standing.assuredOn ? formatDay(service.standing.assuredOn) : t('service.notAssured')}</dd>
      </dl>
      {service.successor ? <Link to={`/directory/services/${service.successor}`}>{t('service.successor')}</Link> : null}
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
            <span>
              <strong>{codes.name('channelKinds', channel.kind)}</strong> {channel.value}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
