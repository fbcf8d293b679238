import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body, ifMatch } from '../shared/api'
import { formatDay, isoDay } from '../shared/dates'
import { useMemberName } from '../shared/names'
import { asProblem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'
import { queryClient } from '../shared/query-client'
import { historyQuery } from './history'
import type { StandingView } from './model'

type Entry = { id: string; version: number; standing: StandingView; availableActions: string[] }

/** Whether one can rely on an entry: who has last said that it is true, and when it was last changed. */
export function Freshness({ entry, queryKey }: { entry: Entry; queryKey: readonly string[] }) {
  const { t } = useTranslation('directory')
  const by = useMemberName(entry.standing.assuredBy)
  const changed = useQuery(historyQuery(entry.id)).data?.[0]
  const assure = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/directory/entries/{id}/assure', {
          params: { path: { id: entry.id }, header: ifMatch(entry.version) },
          body: { on: isoDay(new Date()) },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  })
  return (
    <section className="card card-soft">
      <h2>{t('fresh.title')}</h2>
      <dl className="facts">
        <dt>{t('service.assured')}</dt>
        <dd>
          {entry.standing.assuredOn
            ? [formatDay(entry.standing.assuredOn), by].filter((part) => part !== '').join(', ')
            : t('service.notAssured')}
        </dd>
        {changed ? (
          <>
            <dt>{t('fresh.changed')}</dt>
            <dd>{formatDay(changed.at)}</dd>
          </>
        ) : null}
      </dl>
      {assure.error ? <ProblemMessage problem={asProblem(assure.error)} /> : null}
      {entry.availableActions.includes('assure') && entry.standing.assuredOn !== isoDay(new Date()) ? (
        <Button variant="secondary" className="no-print" disabled={assure.isPending} onClick={() => assure.mutate()}>
          {t('fresh.assure')}
        </Button>
      ) : null}
    </section>
  )
}
