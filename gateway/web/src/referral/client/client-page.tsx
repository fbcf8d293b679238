import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useMunicipalityName, useReferralCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import { Loading } from '../../shared/loading'
import type { ClientView } from '../../shared/model'
import { clientQuery } from '../../shared/names'
import { Page } from '../../shared/page'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { Looked } from '../page/looked'
import { FormsOf } from './forms-of'
import { Permissions } from './permissions'
import { ReferralsOf } from './referrals-of'
import { Support } from './support'
import '../referral.css'
import './client.css'

/** A client: the support and what is next in the middle, who they are and what they permit beside it. */
export function ClientPage() {
  const { t } = useTranslation('referral')
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(clientQuery(id))
  if (error && !data) {
    return (
      <Page title={t('client.title')}>
        <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
        <Looked client={id} />
      </Page>
    )
  }
  if (!data) {
    return <Loading lines={5} />
  }
  return (
    <Page
      title={`${data.givenName} ${data.familyName}`}
      actions={
        data.availableActions.includes('create-referral') ? (
          <Link to={`/refer?client=${id}&step=where`} className="button-link button-strong">
            {t('client.refer')}
          </Link>
        ) : null
      }
    >
      <div className="columns">
        <div>
          <Support client={id} />
          <Looked client={id} />
        </div>
        <aside>
          <Facts client={data} />
          <ReferralsOf client={id} />
          <FormsOf client={id} />
          {data.permissions ? <Permissions client={data} permissions={data.permissions} /> : null}
        </aside>
      </div>
    </Page>
  )
}

function Facts({ client }: { client: ClientView }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const municipality = useMunicipalityName()
  const facts = [
    { name: t('client.birthDate'), value: client.birthDate ? formatDay(client.birthDate) : undefined },
    {
      name: t('client.municipality'),
      value: client.nonDisclosure ? t('client.nonDisclosure') : municipality(client.municipality),
    },
    { name: t('client.language'), value: codes.name('language', client.language) },
    {
      name: t('client.interpreter'),
      value: client.interpreter ? codes.name('interpreter-language', client.interpreter.language) : undefined,
    },
    { name: t('client.phone'), value: client.phone },
    { name: t('client.email'), value: client.email },
    { name: t('client.address'), value: client.address },
    { name: t('client.way'), value: client.contactWay ? codes.name('contact-way', client.contactWay) : undefined },
    { name: t('client.wayNote'), value: client.contactNote },
  ].filter(({ value }) => value)
  return (
    <section className="card card-soft" aria-label={t('clientPage.facts')}>
      <dl className="facts facts-narrow">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {client.paperOnly ? <p className="chip chip-ask">{t('client.paperOnly')}</p> : null}
    </section>
  )
}
