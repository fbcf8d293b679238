import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useMunicipalityName, useReferralCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import { Loading } from '../../shared/loading'
import { clientQuery } from '../../shared/names'
import { Page } from '../../shared/page'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { Permissions } from './permissions'
import '../referral.css'

export function ClientPage() {
  const { t } = useTranslation('referral')
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(clientQuery(id))
  const codes = useReferralCodes()
  const municipality = useMunicipalityName()
  if (error && !data) {
    return (
      <Page title={t('client.title')}>
        <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
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
          <Link to={`/refer?client=${id}`} className="button-link button-strong">
            {t('client.refer')}
          </Link>
        ) : null
      }
    >
      <dl className="facts card">
        {data.birthDate ? (
          <>
            <dt>{t('client.birthDate')}</dt>
            <dd>{formatDay(data.birthDate)}</dd>
          </>
        ) : null}
        <dt>{t('client.municipality')}</dt>
        <dd>{data.nonDisclosure ? t('client.nonDisclosure') : municipality(data.municipality)}</dd>
        <dt>{t('client.language')}</dt>
        <dd>{codes.name('language', data.language)}</dd>
        {data.phone ? (
          <>
            <dt>{t('client.phone')}</dt>
            <dd>{data.phone}</dd>
          </>
        ) : null}
        {data.email ? (
          <>
            <dt>{t('client.email')}</dt>
            <dd>{data.email}</dd>
          </>
        ) : null}
      </dl>
      {data.permissions ? <Permissions client={data} permissions={data.permissions} /> : null}
    </Page>
  )
}
