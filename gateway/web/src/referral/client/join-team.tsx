import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body } from '../../shared/api'
import { isoDay } from '../../shared/dates'
import { searchQuery } from '../../shared/directory'
import { HitRow } from '../../shared/hit-row'
import { useLocalized } from '../../shared/localized'
import type { SupportView } from '../../shared/model'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { SearchBox } from '../../shared/search-box'
import { add } from './support-queries'

const MOST = 8

type Who = { entry: string } | { name: string }

/** A service or unit of the directory, or somebody by name: a friend, an association, whoever is not on the platform. */
export function JoinTeam({ period, onDone }: { period: SupportView; onDone: () => void }) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const [words, setWords] = useState('')
  const { data } = useInfiniteQuery({
    ...searchQuery({ q: words, type: ['service', 'unit', 'organisation', 'network'] }, MOST),
    enabled: words !== '',
  })
  const hits = words === '' ? [] : (data?.pages[0]?.items ?? [])
  const join = useMutation({
    mutationFn: (who: Who) =>
      add(period, (of) =>
        body(
          api.POST('/api/referral/support-periods/{id}/join-team', {
            ...of,
            body: { ...who, from: isoDay(new Date()) },
          }),
        ),
      ),
    onSuccess: onDone,
  })
  return (
    <div className="card no-print">
      <SearchBox label={t('team.search')} hint={t('team.searchHint')} value={words} onSearch={setWords} />
      {join.error ? <ProblemMessage problem={asProblem(join.error)} /> : null}
      {hits.length > 0 ? (
        <ul className="rows">
          {hits.map((hit) => (
            <HitRow
              key={hit.id}
              hit={hit}
              end={
                <Button
                  variant="secondary"
                  disabled={join.isPending}
                  aria-label={t('team.addName', { name: localized(hit.name) })}
                  onClick={() => join.mutate({ entry: hit.id })}
                >
                  {t('team.add')}
                </Button>
              }
            />
          ))}
        </ul>
      ) : null}
      <div className="buttons">
        {words ? (
          <Button variant="secondary" disabled={join.isPending} onClick={() => join.mutate({ name: words })}>
            {t('team.addByName', { name: words })}
          </Button>
        ) : null}
        <Button variant="secondaryNoBorder" onClick={onDone}>
          {t('form.cancel', { ns: 'common' })}
        </Button>
      </div>
    </div>
  )
}
