import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay, isoDay } from '../shared/dates'
import { Loading } from '../shared/loading'
import { Page } from '../shared/page'
import { asProblem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'

type Props<T, K extends QueryKey> = {
  query: UseQueryOptions<T, Error, T, K>
  title: string
  children: (entry: T) => ReactNode
}

/** What is asked for, once it is there; what went wrong, where it is not. */
export function EntryPage<T, K extends QueryKey>({ query, title, children }: Props<T, K>) {
  const { data, error, refetch } = useQuery(query)
  if (data !== undefined) {
    return <>{children(data)}</>
  }
  if (error) {
    return (
      <Page title={title}>
        <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
      </Page>
    )
  }
  return <Loading lines={6} />
}

type Lasting = { validFrom: string; validTo?: string; successor?: string; standing: { draft: boolean } }

/** Said first of what nobody can rely on: a draft, what has not begun, and what has ended, with what came in its place. */
export function InForce({ entry, page }: { entry: Lasting; page: string }) {
  const { t } = useTranslation('directory')
  const today = isoDay(new Date())
  const ended = entry.validTo !== undefined && entry.validTo < today
  if (!ended && !entry.standing.draft && entry.validFrom <= today) {
    return null
  }
  return (
    <div className="empty section">
      {entry.standing.draft ? <p className="empty-title">{t('entry.draft')}</p> : null}
      {entry.validFrom > today ? (
        <p className="empty-title">{t('entry.begins', { day: formatDay(entry.validFrom) })}</p>
      ) : null}
      {ended ? <p className="empty-title">{t('entry.ended', { day: formatDay(entry.validTo ?? '') })}</p> : null}
      {entry.successor ? <Link to={`/directory/${page}/${entry.successor}`}>{t('entry.successor')}</Link> : null}
    </div>
  )
}
