import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Loading } from '../shared/loading'
import { asProblem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'
import { loginAddress, providersQuery } from '../shared/session'
import { Bare } from './bare'

/** One link for each organisation one may log in with. The browser goes there itself; nothing is typed here. */
export function LoginLinks({ back, beside = false }: { back: string; beside?: boolean }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(providersQuery)
  if (error) {
    return <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
  }
  if (!data) {
    return <Loading lines={1} />
  }
  return (
    <ul className="login-links">
      {data.map((provider) => (
        <li key={provider.id}>
          <a
            className="button-link"
            href={loginAddress(provider.id, back)}
            {...(beside ? { target: '_blank', rel: 'opener' } : {})}
          >
            {data.length === 1 ? t('login.go') : t('login.with', { name: provider.name })}
            {beside ? <span className="visually-hidden"> ({t('newTab')})</span> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}

export function ChooseLogin() {
  const { t } = useTranslation()
  const [parameters] = useSearchParams()
  return (
    <Bare title={t('login.title')}>
      <LoginLinks back={parameters.get('return') ?? '/'} />
    </Bare>
  )
}

const reasons = ['denied', 'expired', 'unavailable', 'refused'] as const

export function LoginFailed() {
  const { t } = useTranslation()
  const [parameters] = useSearchParams()
  const reason = reasons.find((each) => each === parameters.get('reason')) ?? 'refused'
  return (
    <Bare title={t('login.failed')}>
      <p>{t(`login.${reason}`)}</p>
      <LoginLinks back={parameters.get('return') ?? '/'} />
    </Bare>
  )
}
