import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../shared/empty'
import { Loading } from '../../shared/loading'
import { Page } from '../../shared/page'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { ProblemRow, problemsQuery } from './problem-row'
import '../client/client.css'

/** The problem points that the unit has marked or is to repair: open ones first. */
export function ProblemsPage() {
  const { t } = useTranslation('referral')
  const { data, error, refetch } = useQuery(problemsQuery)
  const open = data?.filter((each) => !each.repairedAt) ?? []
  const repaired = data?.filter((each) => each.repairedAt) ?? []
  return (
    <Page title={t('pathProblems.title')} lead={t('pathProblems.lead')}>
      {error && !data ? <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={4} /> : null}
      {data?.length === 0 ? (
        <Empty title={t('pathProblems.empty')}>
          <p>{t('pathProblems.emptyHelp')}</p>
        </Empty>
      ) : null}
      <ul className="notes">
        {[...open, ...repaired].map((problem) => (
          <ProblemRow key={problem.id} problem={problem} />
        ))}
      </ul>
    </Page>
  )
}
