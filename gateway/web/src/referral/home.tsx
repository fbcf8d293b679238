import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { countsQuery } from '../shared/counts'
import { Empty } from '../shared/empty'
import { Loading } from '../shared/loading'
import { useActing } from '../shared/me'
import type { WorklistItem } from '../shared/model'
import { Page } from '../shared/page'
import { asProblem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'
import { MyClients } from './my-clients'
import { groupWork } from './my-work'
import { News } from './news'
import { ReferralRow } from './referral-row'
import { firstOf } from './worklists'
import './referral.css'

/** Home: what waits for me. */
export function Home() {
  const { t } = useTranslation('referral')
  const acting = useActing()
  const mine = useQuery(firstOf('mine'))
  const ourTurn = useQuery(firstOf('waiting'))
  const failure = mine.error ?? ourTurn.error
  const work = mine.data && ourTurn.data ? groupWork(mine.data, ourTurn.data, new Date()) : undefined
  const nothing = work && [work.overdue, work.today, work.others, work.drafts].every((group) => group.length === 0)

  return (
    <Page
      title={t('home.title')}
      lead={t('home.hello', { name: acting.displayName })}
      actions={
        <Link to="/directory" className="button-link">
          {t('home.find')}
        </Link>
      }
    >
      <div className="columns">
        <div>
          <MyClients />
          {failure ? (
            <ProblemMessage
              problem={asProblem(failure)}
              onRetry={() => void Promise.all([mine.refetch(), ourTurn.refetch()])}
            />
          ) : null}
          {!work && !failure ? <Loading lines={5} /> : null}
          {work ? (
            <>
              <Group title={t('home.overdue')} items={work.overdue} unit={acting.unit} />
              <Group title={t('home.today')} items={work.today} unit={acting.unit} />
              <Group title={t('home.others')} items={work.others} unit={acting.unit} />
              <Group title={t('home.drafts')} items={work.drafts} unit={acting.unit} />
            </>
          ) : null}
          {nothing ? (
            <Empty title={t('home.nothing')}>
              <p>{t('home.nothingHelp')}</p>
              <p>
                <Link to="/refer">{t('home.refer')}</Link>
              </p>
            </Empty>
          ) : null}
        </div>
        <aside>
          <UnitQueue />
          <News />
        </aside>
      </div>
    </Page>
  )
}

function Group({ title, items, unit }: { title: string; items: WorklistItem[]; unit: string }) {
  if (items.length === 0) {
    return null
  }
  return (
    <section className="section">
      <div className="section-head">
        <h2>
          {title} <span className="number">{items.length}</span>
        </h2>
      </div>
      <ul className="rows">
        {items.map((item) => (
          <ReferralRow key={item.id} item={item} unit={unit} />
        ))}
      </ul>
    </section>
  )
}

/** What nobody of the unit has taken yet. */
function UnitQueue() {
  const { t } = useTranslation('referral')
  const { data } = useQuery(countsQuery)
  return (
    <section className="card card-soft">
      <h2>{t('home.unit')}</h2>
      <ul className="tallies">
        <li>
          <Link to="/queue">{t('home.unclaimed')}</Link> <strong>{data?.queue ?? '–'}</strong>
        </li>
        <li>
          <Link to="/queue?box=waiting">{t('home.unitTurn')}</Link> <strong>{data?.waiting ?? '–'}</strong>
        </li>
        <li>
          <Link to="/queue?box=overdue">{t('home.unitLate')}</Link> <strong>{data?.overdue ?? '–'}</strong>
        </li>
        <li>
          <Link to="/queue?box=sent">{t('home.sent')}</Link> <strong>{data?.sent ?? '–'}</strong>
        </li>
        <li>
          <Link to="/queue?box=received">{t('home.received')}</Link> <strong>{data?.received ?? '–'}</strong>
        </li>
        <li>
          <Link to="/problems">{t('home.problems')}</Link>
        </li>
      </ul>
    </section>
  )
}
