import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { Empty } from '../../shared/empty'
import { Loading } from '../../shared/loading'
import { Page } from '../../shared/page'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { worklistQuery } from '../worklists'
import { filtersOf } from './filters'
import { QueueFilters } from './queue-filters'
import { StandIns } from './stand-ins'
import { Worked } from './worked'
import '../referral.css'

/** The lists of a unit: filtered by the address, so that a list can be kept as a bookmark, and worked through by keys. */
export function Queue() {
  const { t } = useTranslation('referral')
  const [parameters] = useSearchParams()
  const filters = filtersOf(parameters)
  const list = useInfiniteQuery(worklistQuery(filters))
  const items = list.data?.pages.flatMap((each) => each.items) ?? []
  return (
    <Page
      title={t('queue.title')}
      lead={t(`queue.lead.${filters.box}`)}
      actions={
        <Link to="/contact" className="button-link">
          {t('contact.title')}
        </Link>
      }
    >
      <QueueFilters filters={filters} />
      {list.error && items.length === 0 ? (
        <ProblemMessage problem={asProblem(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isPending ? <Loading lines={6} /> : null}
      {list.data && items.length === 0 ? (
        <Empty title={t('queue.empty')}>
          <p>{t('queue.emptyHelp')}</p>
        </Empty>
      ) : null}
      {items.length > 0 ? <Worked key={JSON.stringify(filters)} items={items} /> : null}
      {list.hasNextPage ? (
        <p>
          <Button variant="secondary" disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('queue.more')}
          </Button>
        </p>
      ) : null}
      <StandIns />
    </Page>
  )
}
