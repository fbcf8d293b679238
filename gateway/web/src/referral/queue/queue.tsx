import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { Empty } from '../../shared/empty'
import { Loading } from '../../shared/loading'
import { useActing } from '../../shared/me'
import type { WorklistItem } from '../../shared/model'
import { Page } from '../../shared/page'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { sideOf } from '../my-work'
import { ReferralRow } from '../referral-row'
import { worklistQuery } from '../worklists'
import { filtersOf } from './filters'
import { QueueFilters } from './queue-filters'
import { ShortcutHelp } from './shortcut-help'
import { useClaim } from './use-claim'
import { type Key, useShortcuts } from './use-shortcuts'
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
    </Page>
  )
}

function Worked({ items }: { items: WorklistItem[] }) {
  const { t } = useTranslation('referral')
  const acting = useActing()
  const navigate = useNavigate()
  const claim = useClaim()
  const [at, setAt] = useState<number>()
  const [help, setHelp] = useState(false)

  function press(key: Key) {
    const here = at === undefined ? undefined : items[at]
    switch (key) {
      case 'j':
        setAt(Math.min((at ?? -1) + 1, items.length - 1))
        break
      case 'k':
        setAt(Math.max((at ?? 1) - 1, 0))
        break
      case 'o':
        if (here) {
          void navigate(`/referrals/${here.id}`)
        }
        break
      case 'c':
        if (here && claimable(here, acting.unit)) {
          claim.mutate(here)
        }
        break
      case '?':
        setHelp(!help)
        break
    }
  }
  useShortcuts(press)

  return (
    <>
      <p className="small quiet no-print">
        {t('queue.keys')} <kbd>?</kbd>
      </p>
      {help ? <ShortcutHelp /> : null}
      {claim.error ? <ProblemMessage problem={asProblem(claim.error)} /> : null}
      <ul className="rows">
        {items.map((item, number) => (
          <ReferralRow key={item.id} item={item} unit={acting.unit} chosen={number === at} />
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {at === undefined ? '' : t('queue.at', { number: at + 1, of: items.length })}
      </p>
    </>
  )
}

function claimable(item: WorklistItem, unit: string) {
  return item.state === 'SENT' && sideOf(item, unit) === 'receiver'
}
