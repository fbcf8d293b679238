import { useTranslation } from 'react-i18next'
import { Button, InlineAlert } from 'suomifi-ui-components'
import type { Problem } from './problem'

const explained = [401, 403, 404, 409, 412, 413, 429, 503] as const

/** What went wrong and what one can do, in a person's words. */
export function ProblemMessage({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const { t } = useTranslation()
  return (
    <InlineAlert status="error" className="message" role="alert">
      <p>{useProblemText(problem)}</p>
      {problem.errors.length > 0 ? (
        <ul>
          {problem.errors.map((error) => (
            <li key={(error.pointer ?? error.parameter ?? '') + error.code}>{error.message}</li>
          ))}
        </ul>
      ) : null}
      {problem.status >= 500 && problem.traceId ? (
        <p className="small">{t('problem.trace', { id: problem.traceId })}</p>
      ) : null}
      {onRetry ? (
        <Button variant="secondary" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      ) : null}
    </InlineAlert>
  )
}

/** The service's own words where it has some that say more than the status, else ours. */
export function useProblemText(problem: Problem): string {
  const { t } = useTranslation()
  if (problem.status === 0) {
    return t('problem.offline')
  }
  const own = ['forbidden', 'not-found', 'stale-version', 'unavailable', 'too-many-requests', 'body-too-large']
  if (problem.title && !own.includes(problem.code) && problem.status < 500) {
    return problem.title
  }
  const status = explained.find((each) => each === problem.status)
  return status ? t(`problem.${String(status) as `${typeof status}`}`) : t('problem.other')
}
