import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { formatDay, isoDay } from '../../shared/dates'
import type { SupportView } from '../../shared/model'
import { DescribedForm } from '../../shared/described-form'
import { Contacts } from './contacts'
import { PlanSection } from './plan'
import { ProcessProblems } from './process-problems'
import { Progress } from './progress'
import { Responsibles } from './responsibles'
import { Scores } from './scores'
import { Steps } from './steps'
import { add } from './support-queries'
import { Team } from './team'

/** A support period: what is done in seconds comes first, what one reads comes after. */
export function Period({ period }: { period: SupportView }) {
  const { t } = useTranslation('referral')
  return (
    <>
      {period.whole ? null : <p className="card card-soft">{t('support.partly')}</p>}
      <div className="support-columns">
        <div>
          <Contacts period={period} />
          <Steps period={period} />
        </div>
        <div>
          <Responsibles period={period} />
          <Scores period={period} />
        </div>
      </div>
      <Team period={period} />
      <PlanSection period={period} />
      <Progress period={period} />
      <ProcessProblems period={period} />
      <Standing period={period} />
    </>
  )
}

/** Since when, why, and the end of it. */
function Standing({ period }: { period: SupportView }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const [ending, setEnding] = useState(false)
  return (
    <section className="section">
      <h2>{t('support.period')}</h2>
      <dl className="facts">
        <dt>{t('support.since')}</dt>
        <dd>
          {formatDay(period.startedOn)}
          {period.endedOn ? `–${formatDay(period.endedOn)}` : ''}
        </dd>
        <dt>{t('support.workAbility')}</dt>
        <dd>{codes.name('work-ability', period.need.workAbility)}</dd>
        {period.need.noticedOn ? (
          <>
            <dt>{t('support.noticedOn')}</dt>
            <dd>{formatDay(period.need.noticedOn)}</dd>
          </>
        ) : null}
        {period.endReason ? (
          <>
            <dt>{t('support.endReason')}</dt>
            <dd>{codes.name('support-end', period.endReason)}</dd>
          </>
        ) : null}
      </dl>
      {ending ? (
        <div className="card">
          <h3>{t('support.end')}</h3>
          {period.endScoreMissing ? <p>{t('support.endScoreFirst')}</p> : null}
          <DescribedForm
            fields={[
              { name: 'reason', label: t('support.endReason'), kind: 'choice', choices: codes.choices('support-end') },
              { name: 'on', label: t('support.endOn'), kind: 'day', initial: isoDay(new Date()) },
            ]}
            submit={t('support.end')}
            act={({ reason = '', on = '' }) =>
              add(period, (of) =>
                body(api.POST('/api/referral/support-periods/{id}/end', { ...of, body: { reason, on } })),
              )
            }
            onDone={() => setEnding(false)}
            onCancel={() => setEnding(false)}
          />
        </div>
      ) : null}
      {!ending && period.availableActions.includes('end') ? (
        <button type="button" className="link-button no-print" onClick={() => setEnding(true)}>
          {t('support.end')}
        </button>
      ) : null}
    </section>
  )
}
