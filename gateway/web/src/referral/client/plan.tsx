import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReferralCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import type { SupportView } from '../../shared/model'
import { WritePlan } from './write-plan'

export type Plan = SupportView['plans'][number]

/** The plan in force: need, goals set together, content. Earlier ones stay to be read. */
export function PlanSection({ period }: { period: SupportView }) {
  const { t } = useTranslation('referral')
  const [writing, setWriting] = useState(false)
  const plan = period.plans.at(-1)
  const earlier = period.plans.slice(0, -1).toReversed()
  const mayWrite = period.availableActions.includes('write-plan')
  if (!plan && !mayWrite) {
    return null
  }
  return (
    <section className="section">
      <h2>{t('plan.title')}</h2>
      {writing ? (
        <WritePlan period={period} onDone={() => setWriting(false)} />
      ) : (
        <>
          {plan ? <Shown plan={plan} /> : <p className="quiet">{t('plan.none')}</p>}
          {mayWrite ? (
            <button type="button" className="link-button no-print" onClick={() => setWriting(true)}>
              {t(plan ? 'plan.change' : 'plan.write')}
            </button>
          ) : null}
        </>
      )}
      {earlier.length > 0 ? (
        <details className="more">
          <summary>{t('plan.earlier')}</summary>
          {earlier.map((each) => (
            <Shown key={each.number} plan={each} />
          ))}
        </details>
      ) : null}
    </section>
  )
}

export function Shown({ plan }: { plan: Plan }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  return (
    <div className="card">
      <p className="quiet small">{t('plan.written', { day: formatDay(plan.at) })}</p>
      <h3>{t('plan.goals')}</h3>
      <ol className="text-list">
        {plan.goals.map((goal, number) => (
          <li key={`${String(number)}-${goal}`} className="words" dir="auto">
            {goal}
          </li>
        ))}
      </ol>
      <h3>{t('plan.need')}</h3>
      <p className="words" dir="auto">
        {plan.need}
      </p>
      <h3>{t('plan.content')}</h3>
      <p className="words" dir="auto">
        {plan.content}
      </p>
      {plan.statutoryPlan ? (
        <p className="quiet small">
          {codes.name('statutory-plan', plan.statutoryPlan.kind)}: <bdi>{plan.statutoryPlan.reference}</bdi>,{' '}
          {formatDay(plan.statutoryPlan.madeOn)}
        </p>
      ) : null}
    </div>
  )
}
