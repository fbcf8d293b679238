import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { api, body } from '../shared/api'
import { useDirectoryCodes } from '../shared/codes'
import { Loading } from '../shared/loading'
import { useLocalized } from '../shared/localized'
import { networkQuery, useMemberName } from '../shared/names'
import { Page } from '../shared/page'
import { asProblem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'
import { UnitLink } from './entry-links'
import { EntryPage, InForce } from './entry-page'
import { Freshness } from './freshness'
import { History } from './history'
import './directory.css'

/** A consultation network, and who sits in it today. */
export function NetworkPage() {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const { id = '' } = useParams()
  return (
    <EntryPage query={networkQuery(id)} title={t('network.title')}>
      {(network) => (
        <Page
          title={localized(network.name)}
          lead={
            <>
              {t('network.coordinates')} <UnitLink id={network.coordinatingUnit} />
            </>
          }
          actions={
            <Link to={`/refer?target=network:${id}`} className="button-link button-strong">
              {t('service.refer')}
            </Link>
          }
        >
          <InForce entry={network} page="networks" />
          <div className="columns">
            <Roster network={id} />
            <aside>
              <Freshness entry={network} queryKey={networkQuery(id).queryKey} />
              <History entry={id} />
            </aside>
          </div>
        </Page>
      )}
    </EntryPage>
  )
}

function Roster({ network }: { network: string }) {
  const { t } = useTranslation('directory')
  const { data, error, refetch } = useQuery({
    queryKey: ['roster', network],
    queryFn: async () =>
      (await body(api.GET('/api/directory/networks/{id}/roster', { params: { path: { id: network } } }))).items,
  })
  return (
    <section className="section">
      <h2>{t('network.people')}</h2>
      {error ? <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={4} /> : null}
      <ul className="rows">
        {data?.map((place, number) => (
          <Seat
            key={`${place.role}${number}`}
            role={place.role}
            unit={place.unit}
            member={place.membership}
            substitute={place.substitute}
          />
        ))}
      </ul>
      {data?.length === 0 ? <p className="empty">{t('network.nobody')}</p> : null}
    </section>
  )
}

function Seat({
  role,
  unit,
  member,
  substitute,
}: {
  role: string
  unit: string
  member?: string
  substitute: boolean
}) {
  const { t } = useTranslation('directory')
  const codes = useDirectoryCodes()
  const name = useMemberName(member)
  return (
    <li className="row">
      <div className="row-main">
        <strong>{codes.name('roles', role)}</strong>
        <span>
          {name || t('network.open')}
          {substitute ? ` (${t('network.substitute')})` : ''} · <UnitLink id={unit} />
        </span>
      </div>
    </li>
  )
}
