import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { api, body, ifMatch } from '../../shared/api'
import { isoDay } from '../../shared/dates'
import { DayField } from '../../shared/day-field'
import { TextAreaField } from '../../shared/fields'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { asProblem } from '../../shared/problem'
import type { CardView } from '../model'
import { useSending } from '../use-sending'
import { cardQuery, keepCard } from './cards'

const steps = ['submit', 'recall', 'approve', 'return', 'review', 'withdraw'] as const
type Step = (typeof steps)[number]
type Details = { reviewOn: string; reason: string }

/** What may be done to a card now, and nothing else. */
export function CardSteps({ card }: { card: CardView }) {
  const { t } = useTranslation('directory')
  const [open, setOpen] = useState<Step>()
  const allowed = steps.filter((step) => card.availableActions.includes(step))
  if (card.availableActions.length === 0) {
    return null
  }
  return (
    <section className="card no-print">
      <h2>{t('steps.title')}</h2>
      {card.draft ? <p>{t(`steps.now.${card.draft.stage}`)}</p> : null}
      {card.draft?.returned ? (
        <div className="reply">
          <p className="small quiet">{t('steps.returned')}</p>
          <p className="words" dir="auto">
            {card.draft.returned}
          </p>
        </div>
      ) : null}
      <p className="buttons">
        {card.availableActions.includes('write') ? (
          <Link to={`/directory/cards/${card.id}/edit`} className="button-link button-strong">
            {t('steps.write')}
          </Link>
        ) : null}
        {allowed.map((step) => (
          <Button
            key={step}
            variant={step === 'approve' ? 'default' : 'secondary'}
            aria-expanded={open === step}
            onClick={() => setOpen(open === step ? undefined : step)}
          >
            {t(`steps.${step}`)}
          </Button>
        ))}
      </p>
      {open && allowed.includes(open) ? (
        <Take key={open} step={open} card={card} onTaken={() => setOpen(undefined)} />
      ) : null}
    </section>
  )
}

function Take({ step, card, onTaken }: { step: Step; card: CardView; onTaken: () => void }) {
  const { t } = useTranslation('directory')
  const form = useForm<Details>({ defaultValues: { reviewOn: inAYear(), reason: '' } })
  const { problem, sending, submit } = useSending(
    form,
    async (details) => {
      try {
        return await take(step, card, details)
      } catch (thrown) {
        if ([409, 412].includes(asProblem(thrown).status)) {
          void queryClient.invalidateQueries({ queryKey: cardQuery(card.id).queryKey })
        }
        throw thrown
      }
    },
    (after) => {
      keepCard(after)
      onTaken()
    },
  )
  return (
    <form noValidate onSubmit={submit}>
      {problem ? <ProblemMessage problem={problem} /> : null}
      <p>{t(`steps.means.${step}`)}</p>
      <div className="fields">
        {step === 'approve' || step === 'review' ? (
          <DayField control={form.control} name="reviewOn" label={t('steps.reviewOn')} />
        ) : null}
        {step === 'return' ? (
          <TextAreaField control={form.control} name="reason" label={t('steps.reason')} rows={3} />
        ) : null}
      </div>
      <Button type="submit" disabled={sending}>
        {t('steps.confirm', { step: t(`steps.${step}`) })}
      </Button>
    </form>
  )
}

function take(step: Step, card: CardView, { reviewOn, reason }: Details): Promise<CardView> {
  const params = { path: { id: card.id }, header: ifMatch(card.version) }
  switch (step) {
    case 'submit':
      return body(api.POST('/api/directory/cards/{id}/submit', { params }))
    case 'recall':
      return body(api.POST('/api/directory/cards/{id}/recall', { params }))
    case 'approve':
      return body(api.POST('/api/directory/cards/{id}/approve', { params, body: { reviewOn } }))
    case 'return':
      return body(api.POST('/api/directory/cards/{id}/return', { params, body: { reason } }))
    case 'review':
      return body(api.POST('/api/directory/cards/{id}/review', { params, body: { reviewOn } }))
    case 'withdraw':
      return body(api.POST('/api/directory/cards/{id}/withdraw', { params }))
  }
}

function inAYear(): string {
  const day = new Date()
  day.setFullYear(day.getFullYear() + 1)
  return isoDay(day)
}
