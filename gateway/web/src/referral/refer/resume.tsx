import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from 'react-router'
import { Loading } from '../../shared/loading'
import { Page } from '../../shared/page'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { referralQuery } from '../worklists'
import { useTranslation } from 'react-i18next'
import { Refer } from './refer'

/** A draft that was begun before; once it has been sent there is nothing more to write. */
export function Resume() {
  const { t } = useTranslation('referral')
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery({ ...referralQuery(id), refetchOnWindowFocus: false })
  if (error && !data) {
    return (
      <Page title={t('refer.title')}>
        <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
      </Page>
    )
  }
  if (!data) {
    return <Loading />
  }
  return data.state === 'DRAFT' ? <Refer key={id} draft={data} /> : <Navigate to={`/referrals/${id}`} replace />
}
