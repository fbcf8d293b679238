import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useParams } from 'react-router'
import { formatDay, formatMoment } from '../../shared/dates'
import { Loading } from '../../shared/loading'
import { useActing } from '../../shared/me'
import type { ReferralView } from '../../shared/model'
import { useMemberName, useTargetName, useUnitName } from '../../shared/names'
import { Page } from '../../shared/page'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { useShownName } from '../referral-row'
import { referralQuery } from '../worklists'
import { FormsOf } from '../client/forms-of'
import { ActionPanel } from './action-panel'
import { Chain } from './chain'
import { Course } from './course'
import { Gate } from './gate'
import { Grounds } from './grounds'
import { Looked } from './looked'
import { Messages } from './messages'
import { OwnRecord } from './own-record'
import { Problems } from './problems'
import { Related } from './related'
import { StatusBar } from './status-bar'
import { Words } from './words'
import { turnOf } from './turn'
import '../referral.css'
import '../client/client.css'

export function ReferralPage() {
  const { t } = useTranslation('referral')
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(referralQuery(id))
  if (error && !data) {
    return (
      <Page title={t('page.title')}>
        <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
      </Page>
    )
  }
  if (!data) {
    return <Loading lines={6} />
  }
  return data.state === 'DRAFT' ? <Navigate to={`/refer/${id}`} replace /> : <Shown referral={data} />
}

function Shown({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const name = useShownName(referral.client)
  const target = useTargetName(referral.target)
  return (
    <Page title={name} lead={t('page.to', { target })}>
      <StatusBar state={referral.state} />
      <div className="columns">
        <div>
          <Who referral={referral} />
          <Words referral={referral} />
          <Gate referral={referral} />
          <Messages referral={referral} />
          <FormsOf client={referral.client} title={t('page.attachments')} />
          <Chain referral={referral} />
          <Course referral={referral} />
          <Problems referral={referral} />
          <Looked client={referral.client} />
        </div>
        <aside className="no-print">
          <section className="card" aria-label={t('page.actions')}>
            <h2>{t('page.actions')}</h2>
            <ActionPanel referral={referral} />
          </section>
          <Grounds referral={referral} />
          <Related referral={referral} />
          {referral.availableActions.includes('record') ? <OwnRecord referral={referral} /> : null}
        </aside>
      </div>
    </Page>
  )
}

/** Who has it now, and until when. */
function Who({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const acting = useActing()
  const sender = useUnitName(referral.sender.unit)
  const receiver = useUnitName(referral.target.unit)
  const handler = useMemberName(referral.handler)
  const member = useMemberName(referral.sender.member)
  const turn = turnOf(referral.state)
  const ours = turn !== 'nobody' && (turn === 'sender' ? referral.sender.unit : referral.target.unit) === acting.unit
  return (
    <section className={ours ? 'card turn-ours' : 'card card-soft'}>
      <p className="turn">
        {turn === 'nobody'
          ? t('turn.nobody')
          : t(ours ? 'turn.ours' : 'turn.theirs', { unit: turn === 'sender' ? sender : receiver })}
        {referral.dueOn ? (
          <span className={referral.overdue ? 'late' : ''}>
            {' '}
            {t(referral.overdue ? 'turn.late' : 'turn.due', { day: formatDay(referral.dueOn) })}
          </span>
        ) : null}
      </p>
      <dl className="facts">
        <dt>{t('page.sender')}</dt>
        <dd>
          {sender}
          {member ? `, ${member}` : ''}
        </dd>
        <dt>{t('page.receiver')}</dt>
        <dd>
          {receiver || referral.target.name}
          {handler ? `, ${handler}` : ''}
        </dd>
        <dt>{t('page.client')}</dt>
        <dd>
          <Link to={`/clients/${referral.client}`}>{useShownName(referral.client)}</Link>
        </dd>
        {referral.visit ? <Visit visit={referral.visit} /> : null}
        {referral.waiting ? (
          <>
            <dt>{t('page.waiting')}</dt>
            <dd>
              {referral.waiting.expectedOn ? t('page.expected', { day: formatDay(referral.waiting.expectedOn) }) : null}{' '}
              {t('page.reviewed', { day: formatDay(referral.waiting.reviewOn) })}
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  )
}

function Visit({ visit }: { visit: NonNullable<ReferralView['visit']> }) {
  const { t, i18n } = useTranslation('referral')
  return (
    <>
      <dt>{t('page.visit')}</dt>
      <dd>
        {formatMoment(visit.startsAt, i18n.language)}
        {visit.place ? `, ${visit.place}` : ''}
      </dd>
    </>
  )
}
