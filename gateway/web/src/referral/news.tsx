import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, body } from '../shared/api'
import { formatDistance } from '../shared/dates'
import type { NoticeView } from '../shared/model'
import { useClientName } from '../shared/names'
import { queryClient } from '../shared/query-client'
import { type FactKey, useFactName } from './facts'
import { newsQuery, referralQuery } from './worklists'

/** What others did since one was here last. */
export function News() {
  const { t } = useTranslation('referral')
  const { data } = useQuery(newsQuery)
  const read = useMutation({
    mutationFn: (notices: NoticeView[]) =>
      body(api.POST('/api/referral/notices/read', { body: { ids: notices.map((each) => each.id) } })),
    onMutate: () => queryClient.setQueryData(newsQuery.queryKey, []),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['notices'] }),
  })
  if (!data) {
    return null
  }
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('news.title')}</h2>
      </div>
      {data.length === 0 ? (
        <p className="quiet">{t('news.none')}</p>
      ) : (
        <>
          <ul className="news">
            {latest(data).map((notice) =>
              notice.referral ? <Notice key={notice.id} notice={notice} referral={notice.referral} /> : null,
            )}
          </ul>
          <button type="button" className="link-button" onClick={() => read.mutate(data)}>
            {t('news.seen')}
          </button>
        </>
      )}
    </section>
  )
}

const MOST = 8

/** The latest of each referral; the service tells the newest first. */
function latest(notices: NoticeView[]) {
  return notices
    .filter((notice, place) => notices.findIndex((each) => each.referral === notice.referral) === place)
    .slice(0, MOST)
}

function Notice({ notice, referral }: { notice: NoticeView; referral: string }) {
  const { i18n } = useTranslation()
  const factName = useFactName()
  const { data } = useQuery({ ...referralQuery(referral), staleTime: 60_000 })
  const name = useClientName(data?.client)
  return (
    <li className={notice.needsAction ? 'news-ask' : ''}>
      <Link to={`/referrals/${referral}`}>{factName(notice.fact as FactKey)}</Link>
      <br />
      {name} <span className="quiet small">{formatDistance(notice.at, new Date(), i18n.language)}</span>
    </li>
  )
}
