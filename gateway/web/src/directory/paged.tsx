import { infiniteQueryOptions, type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import type { Page } from '../shared/api'
import { Loading } from '../shared/loading'
import { asProblem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'

/** A list that comes in pages. */
export function paged<T>(queryKey: QueryKey, ask: (cursor: string | undefined) => Promise<Page<T>>) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<T>) => last.next,
  })
}

type Props<T> = {
  query: ReturnType<typeof paged<T>>
  empty: ReactNode
  children: (items: T[]) => ReactNode
}

/** What there is of a list so far, and a button for more. */
export function PagedList<T>({ query, empty, children }: Props<T>) {
  const { t } = useTranslation('directory')
  const list = useInfiniteQuery(query)
  if (list.error && !list.data) {
    return <ProblemMessage problem={asProblem(list.error)} onRetry={() => void list.refetch()} />
  }
  if (!list.data) {
    return <Loading lines={3} />
  }
  const items = list.data.pages.flatMap((each) => each.items)
  if (items.length === 0 && !list.hasNextPage) {
    return <>{empty}</>
  }
  return (
    <>
      {children(items)}
      {list.hasNextPage ? (
        <p className="more no-print">
          <Button variant="secondary" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('search.more')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
