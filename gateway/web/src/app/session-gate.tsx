import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation } from 'react-router'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { Loading } from '../shared/loading'
import { actingOf, meQuery } from '../shared/me'
import { asProblem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'
import { queryClient } from '../shared/query-client'
import { resume, type Session, SessionContext, sessionQuery } from '../shared/session'
import { Bare } from './bare'
import { ChooseMembership } from './choose-membership'
import { LoginLinks } from './login-pages'

/** Lets nobody in without a session. A session that ends while one works takes nothing away from the page. */
export function SessionGate() {
  const { data, error, refetch } = useQuery({ ...sessionQuery, refetchInterval: 60_000 })
  const [before, setBefore] = useState<Session>()
  const sameSession = data !== undefined && data !== null && data.csrfToken === before?.csrfToken
  const ended = before !== undefined && data !== undefined && !sameSession

  if (data && (!before || (sameSession && data.actingAs !== before.actingAs))) {
    setBefore(data)
  }

  useEffect(() => {
    if (!ended || !data) {
      return
    }
    if (before.subject === data.subject) {
      void resume(before, data).then(() => setBefore({ ...data, actingAs: data.actingAs ?? before.actingAs }))
    } else {
      // Somebody else has logged in: nothing of the one before may stay.
      queryClient.clear()
      window.location.assign('/')
    }
  }, [ended, data, before])

  if (before) {
    return (
      <SessionContext value={before}>
        {ended ? <SessionEnded /> : null}
        <Chosen session={before} />
      </SessionContext>
    )
  }
  if (data === null) {
    return <Welcome />
  }
  return (
    <Bare>{error ? <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} /> : <Loading />}</Bare>
  )
}

function Welcome() {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  return (
    <Bare title={t('login.title')}>
      <p className="lead">{t('login.lead')}</p>
      <LoginLinks back={pathname + search} />
    </Bare>
  )
}

/** What was typed stays where it is; one logs in beside it and goes on. */
function SessionEnded() {
  const { t } = useTranslation()
  return (
    <InlineAlert status="warning" labelText={t('session.ended')} className="session-ended" role="alert">
      <p>{t('session.kept')}</p>
      <LoginLinks back="/" beside />
      <Button variant="secondary" onClick={() => void queryClient.invalidateQueries({ queryKey: ['session'] })}>
        {t('session.again')}
      </Button>
    </InlineAlert>
  )
}

function Chosen({ session }: { session: Session }) {
  const { data, error, refetch } = useQuery(meQuery)
  if (error && !data) {
    return (
      <Bare>
        <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
      </Bare>
    )
  }
  if (!data) {
    return (
      <Bare>
        <Loading />
      </Bare>
    )
  }
  if (!actingOf(data, session.actingAs)) {
    return <ChooseMembership memberships={data} />
  }
  return (
    <Suspense fallback={<Loading />}>
      <Outlet />
    </Suspense>
  )
}
