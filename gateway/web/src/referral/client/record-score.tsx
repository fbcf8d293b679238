import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body } from '../../shared/api'
import { RadioField } from '../../shared/choice-fields'
import { useReferralCodes } from '../../shared/codes'
import { DayField } from '../../shared/day-field'
import { isoDay } from '../../shared/dates'
import { bindProblem } from '../../shared/form-problem'
import { useLocalized } from '../../shared/localized'
import type { SupportView } from '../../shared/model'
import type { Problem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { useUnsaved } from '../../shared/unsaved'
import { Scale } from '../form/number-answer'
import { add, measuresQuery } from './support-queries'

type Values = { measure: string; moment: string; on: string; answer: string; score: string }

/** Asks a measure in its own words. That it was not asked, or not answered, is something else than a low score. */
export function RecordScore({ period, onDone }: { period: SupportView; onDone: () => void }) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const codes = useReferralCodes()
  const { data } = useQuery(measuresQuery)
  const form = useForm<Values>({ defaultValues: beginning(period) })
  const [problem, setProblem] = useState<Problem>()
  useUnsaved(form.formState.isDirty)
  const { measure: code, answer, score } = useWatch({ control: form.control })
  const measure = data?.find((each) => each.code === code)

  async function save({ score: given, ...values }: Values) {
    setProblem(undefined)
    if (values.answer === 'scored' && given === '') {
      form.setError('score', { message: t('form.required', { ns: 'common' }) })
      return
    }
    try {
      await add(period, (of) =>
        body(
          api.POST('/api/referral/support-periods/{id}/record-measure', {
            ...of,
            body: { ...values, score: values.answer === 'scored' ? Number(given) : undefined },
          }),
        ),
      )
      form.reset()
      onDone()
    } catch (thrown) {
      setProblem(bindProblem(form, thrown))
    }
  }

  return (
    <form noValidate className="card no-print" onSubmit={(event) => void form.handleSubmit(save)(event)}>
      {problem ? <ProblemMessage problem={problem} /> : null}
      <div className="fields">
        <RadioField
          control={form.control}
          name="measure"
          label={t('scores.measure')}
          choices={(data ?? []).map((each) => ({ value: each.code, label: localized(each.question) }))}
        />
        <RadioField
          control={form.control}
          name="answer"
          label={t('scores.answer')}
          choices={codes.choices('measure-answer')}
        />
        {answer === 'scored' && measure ? (
          <Scale
            id="score"
            label={t('scores.score')}
            error={form.formState.errors.score?.message}
            answer={score === '' ? undefined : Number(score)}
            range={measure}
            onChange={(given) => form.setValue('score', typeof given === 'number' ? String(given) : '')}
          />
        ) : null}
        <RadioField
          control={form.control}
          name="moment"
          label={t('scores.moment')}
          choices={codes.choices('measure-moment')}
        />
        <DayField control={form.control} name="on" label={t('scores.on')} />
      </div>
      <div className="buttons">
        <Button type="submit" variant="secondary" disabled={form.formState.isSubmitting}>
          {t('scores.save')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onDone}>
          {t('form.cancel', { ns: 'common' })}
        </Button>
      </div>
    </form>
  )
}

/** First at the start, once the support has ended at its end, and on the way between. */
function beginning({ measurements, state }: SupportView): Values {
  const moment = state === 'ENDED' ? 'end' : measurements.length === 0 ? 'start' : 'during'
  return { measure: 'work-ability-score', moment, on: isoDay(new Date()), answer: 'scored', score: '' }
}
