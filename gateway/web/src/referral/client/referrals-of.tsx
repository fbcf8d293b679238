import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '../../shared/dates'
import { Loading } from '../../shared/loading'
import { useTargetName, useUnitName } from '../../shared/names'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { StateChip } from '../../shared/state-chip'
import { referralQuery } from '../worklists'
import { fhir, idsIn } from './bundle'

const FIRST = 10

/** The referrals of a client that this reader may see. Only the FHIR facade is asked by client, and it names them. */
const referralsQuery = (client: string) =>
  queryOptions({
    queryKey: ['worklist', 'of-client', client],
    queryFn: async () => idsIn(await fhir(`ServiceRequest?patient=${encodeURIComponent(client)}&_count=100`)),
  })

export function ReferralsOf({ client }: { client: string }) {
  const { t } = useTranslation('referral')
  const { data, error, refetch } = useQuery(referralsQuery(client))
  const [all, setAll] = useState(false)
  if (error && !data) {
    return <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
  }
  return (
    <section className="section">
      <h2>
        {t('clientPage.referrals')} {data ? <span className="number">{data.length}</span> : null}
      </h2>
      {data ? null : <Loading />}
      {data?.length === 0 ? <p className="quiet">{t('clientPage.noReferrals')}</p> : null}
      <ul className="rows">
        {(all ? data : data?.slice(0, FIRST))?.map((id) => (
          <One key={id} id={id} />
        ))}
      </ul>
      {data && data.length > FIRST && !all ? (
        <button type="button" className="link-button no-print" onClick={() => setAll(true)}>
          {t('clientPage.more')}
        </button>
      ) : null}
    </section>
  )
}

function One({ id }: { id: string }) {
  const { t } = useTranslation('referral')
  const { data } = useQuery({ ...referralQuery(id), staleTime: 30_000 })
  const target = useTargetName(data?.target)
  const sender = useUnitName(data?.sender.unit)
  if (!data) {
    return null
  }
  return (
    <li className="row">
      <div className="row-main">
        <Link to={data.state === 'DRAFT' ? `/refer/${id}` : `/referrals/${id}`}>{target || '…'}</Link>
        <span className="quiet">
          {t('row.from')} {sender} · {formatDay(data.createdAt)}
        </span>
        <span className="row-facts">
          <StateChip state={data.state} />
          {data.dueOn ? (
            <span className={data.overdue ? 'late' : ''}>{t('row.due', { day: formatDay(data.dueOn) })}</span>
          ) : null}
        </span>
      </div>
    </li>
  )
}
