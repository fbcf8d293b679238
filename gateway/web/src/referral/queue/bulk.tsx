import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { useActing } from '../../shared/me'
import type { WorklistItem } from '../../shared/model'
import { useProblemText } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { useMembers } from '../members'
import { useShownName } from '../referral-row'
import { handAll, type Moved, takeAll } from './assign'

type Props = { items: WorklistItem[]; onDone: () => void }

/** What may be done with all that was chosen; a manager may also hand it over to somebody of the unit. */
export function Bulk({ items, onDone }: Props) {
  const { t } = useTranslation('referral')
  const acting = useActing()
  const members = useMembers(acting.unit)
  const [to, setTo] = useState('')
  const move = useMutation({
    mutationFn: (taker: string | undefined) =>
      taker === undefined ? takeAll(items, acting.unit) : handAll(items, taker, acting),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: ['worklist'] })
      void queryClient.invalidateQueries({ queryKey: ['counts'] })
      onDone()
    },
  })
  return (
    <>
      {items.length > 0 ? (
        <div className="bulk no-print" role="group" aria-label={t('queue.chosen', { count: items.length })}>
          <strong role="status">{t('queue.chosen', { count: items.length })}</strong>
          <Button disabled={move.isPending} onClick={() => move.mutate(undefined)}>
            {t('queue.takeAll')}
          </Button>
          {acting.duties.includes('service-manager') ? (
            <span className="bulk-hand">
              <select
                className="select"
                aria-label={t('queue.handTo')}
                value={to}
                onChange={(event) => setTo(event.target.value)}
              >
                <option value="">{t('queue.handTo')}</option>
                {members.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
              <Button variant="secondary" disabled={to === '' || move.isPending} onClick={() => move.mutate(to)}>
                {t('queue.hand')}
              </Button>
            </span>
          ) : null}
          <button type="button" className="link-button" onClick={onDone}>
            {t('queue.drop')}
          </button>
        </div>
      ) : null}
      <div role="status">{move.data ? <Result moved={move.data} /> : null}</div>
    </>
  )
}

function Result({ moved }: { moved: Moved }) {
  const { t } = useTranslation('referral')
  return (
    <>
      {moved.done.length > 0 ? <p className="small">{t('queue.result', { count: moved.done.length })}</p> : null}
      {moved.failed.length > 0 ? (
        <InlineAlert status="warning" className="message" labelText={t('queue.failed', { count: moved.failed.length })}>
          <ul>
            {moved.failed.map((failed) => (
              <Failed key={failed.item.id} {...failed} />
            ))}
          </ul>
        </InlineAlert>
      ) : null}
    </>
  )
}

function Failed({ item, problem }: Moved['failed'][number]) {
  const name = useShownName(item.client, item.clientName)
  const text = useProblemText(problem)
  return (
    <li>
      <bdi>{name}</bdi>: {text}
    </li>
  )
}
