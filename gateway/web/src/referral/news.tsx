import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, body } from '../shared/api'
import { formatDistance } from '../shared/dates'
import type { NoticeView } from '../shared/model'
import { useClientName } from '../shared/names'
import { queryClient } from '../shared/query-client'
import { periodQuery } from './client/support-queries'
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
            {latest(data).map((notice) => (
              <Notice key={notice.id} notice={notice} />
            ))}
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

/** What a notice is about. */
const aboutOf = ({ referral, supportPeriod, processProblem, id }: NoticeView) =>
  referral ?? supportPeriod ?? processProblem ?? id

/** The latest about each; the service tells the newest first. */
function latest(notices: NoticeView[]) {
  return notices
    .filter((notice, place) => notices.findIndex((each) => aboutOf(each) === aboutOf(notice)) === place)
    .slice(0, MOST)
}

function Notice({ notice }: { notice: NoticeView }) {
  const { i18n } = useTranslation()
  return (
    <li className={notice.needsAction ? 'news-ask' : ''}>
      {notice.referral ? <OfReferral id={notice.referral} fact={notice.fact} /> : null}
      {notice.supportPeriod ? <OfSupport id={notice.supportPeriod} fact={notice.fact} /> : null}
      {notice.processProblem ? <OfProblem fact={notice.fact} /> : null}{' '}
      <span className="quiet small">{formatDistance(notice.at, new Date(), i18n.language)}</span>
    </li>
  )
}

function OfReferral({ id, fact }: { id: string; fact: string }) {
  const factName = useFactName()
  const { data } = useQuery({ ...referralQuery(id), staleTime: 60_000 })
  const name = useClientName(data?.client)
  return (
    <>
      <Link to={`/referrals/${id}`}>{factName(fact as FactKey)}</Link>
      <br />
      {name}
    </>
  )
}

function OfSupport({ id, fact }: { id: string; fact: string }) {
  const factName = useFactName()
  const { data } = useQuery({ ...periodQuery(id), staleTime: 60_000 })
  const name = useClientName(data?.client)
  return (
    <>
      {data ? (
        <Link to={`/clients/${data.client}?period=${id}`}>{factName(fact as FactKey)}</Link>
      ) : (
        factName(fact as FactKey)
      )}
      <br />
      {name}
    </>
  )
}

function OfProblem({ fact }: { fact: string }) {
  const factName = useFactName()
  return <Link to="/problems">{factName(fact as FactKey)}</Link>
}
