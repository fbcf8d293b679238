import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body } from '../../shared/api'
import { formatDay, isoDay } from '../../shared/dates'
import type { SupportView } from '../../shared/model'
import { useMemberName } from '../../shared/names'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { DescribedForm } from '../../shared/described-form'
import { add } from './support-queries'

type Step = SupportView['steps'][number]

/** What is to happen next, by whom and when one is reminded. */
export function Steps({ period }: { period: SupportView }) {
  const { t } = useTranslation('referral')
  const open = period.steps
    .filter((step) => !step.doneOn)
    .toSorted((one, other) => (one.remindOn ?? '9999').localeCompare(other.remindOn ?? '9999'))
  const done = period.steps.filter((step) => step.doneOn).toReversed()
  return (
    <section className="section">
      <h2>{t('steps.title')}</h2>
      {open.length === 0 ? <p className="quiet">{t('steps.none')}</p> : null}
      <ul className="notes">
        {open.map((step) => (
          <Open key={step.number} period={period} step={step} />
        ))}
      </ul>
      {period.availableActions.includes('plan-step') ? <Next key={period.steps.length} period={period} /> : null}
      {done.length > 0 ? (
        <details className="more">
          <summary>{t('steps.done', { count: done.length })}</summary>
          <ul className="notes">
            {done.map((step) => (
              <li key={step.number}>
                <p className="words" dir="auto">
                  {step.text}
                </p>
                <p className="quiet small">{t('steps.doneOn', { day: formatDay(step.doneOn ?? '') })}</p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

function Open({ period, step }: { period: SupportView; step: Step }) {
  const { t } = useTranslation('referral')
  const responsible = useMemberName(step.responsible)
  const today = isoDay(new Date())
  const late = step.remindOn !== undefined && step.remindOn < today
  const complete = useMutation({
    mutationFn: () =>
      add(period, (of) =>
        body(
          api.POST('/api/referral/support-periods/{id}/complete-step', {
            ...of,
            body: { step: step.number, on: today },
          }),
        ),
      ),
  })
  return (
    <li className="note-row">
      <div>
        <p className="words" dir="auto">
          {step.text}
        </p>
        <p className="small">
          {step.remindOn ? (
            <span className={late ? 'late' : ''}>{t('steps.remind', { day: formatDay(step.remindOn) })} </span>
          ) : null}
          <span className="quiet">{responsible}</span>
        </p>
        {complete.error ? <ProblemMessage problem={asProblem(complete.error)} /> : null}
      </div>
      {period.availableActions.includes('complete-step') ? (
        <Button
          variant="secondaryNoBorder"
          disabled={complete.isPending}
          aria-label={t('steps.completeName', { step: step.text })}
          onClick={() => complete.mutate()}
        >
          {t('steps.complete')}
        </Button>
      ) : null}
    </li>
  )
}

function Next({ period }: { period: SupportView }) {
  const { t } = useTranslation('referral')
  return (
    <DescribedForm
      wide
      fields={[
        { name: 'text', label: t('steps.text'), kind: 'line' },
        { name: 'remindOn', label: t('steps.remindOn'), kind: 'day', optional: true },
      ]}
      submit={t('steps.add')}
      act={({ text = '', remindOn }) =>
        add(period, (of) =>
          body(
            api.POST('/api/referral/support-periods/{id}/plan-step', {
              ...of,
              body: { text, remindOn: remindOn === '' ? undefined : remindOn },
            }),
          ),
        )
      }
    />
  )
}
