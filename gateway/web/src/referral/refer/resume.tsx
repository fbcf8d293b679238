import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Navigate, useLocation, useParams, useSearchParams } from 'react-router'
import { Loading } from '../../shared/loading'
import { Page } from '../../shared/page'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { referralQuery } from '../worklists'
import { useTranslation } from 'react-i18next'
import { Refer } from './refer'

/** A new referral; loaded anew, the page goes on with the draft that its address names. */
export function Begin() {
  const [parameters] = useSearchParams()
  const { search, key } = useLocation()
  const [draft] = useState(() => parameters.get('draft'))
  const [round, setRound] = useState(key)
  // Whoever asks for a new one from within another gets a new one.
  if (search === '' && round !== key) {
    setRound(key)
  }
  return draft && search !== '' ? (
    <Navigate to={`/refer/${draft}?step=${parameters.get('step') ?? 'situation'}`} replace />
  ) : (
    <Refer key={round} />
  )
}

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
