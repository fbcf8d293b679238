import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { api, body } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { DayField } from '../../shared/day-field'
import { SelectField, TextAreaField, TextField } from '../../shared/fields'
import { bindProblem } from '../../shared/form-problem'
import type { SupportView } from '../../shared/model'
import type { Problem } from '../../shared/problem'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { useUnsaved } from '../../shared/unsaved'
import { Shown } from './plan'
import { goalsIn, noPlan, type PlanWords, planFaults, requestOf, wordsOf } from './plan-words'
import { keep, ofPeriod, periodQuery } from './support-queries'

/** The plan is written anew on top of the last one. Where somebody has meanwhile written another, both are shown. */
export function WritePlan({ period, onDone }: { period: SupportView; onDone: () => void }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const [seen, setSeen] = useState(period)
  const last = seen.plans.at(-1)
  const form = useForm<PlanWords>({ defaultValues: last ? wordsOf(last) : noPlan })
  const { goals, kind } = { ...form.getValues(), ...useWatch({ control: form.control }) }
  const [problem, setProblem] = useState<Problem>()
  const [theirs, setTheirs] = useState<SupportView>()
  const [saving, setSaving] = useState(false)
  useUnsaved(form.formState.isDirty)

  async function save(words: PlanWords) {
    const missing = planFaults(words)
    for (const name of missing) {
      form.setError(name, { message: t('form.required', { ns: 'common' }) }, { shouldFocus: name === missing[0] })
    }
    if (missing.length > 0) {
      return
    }
    setProblem(undefined)
    setSaving(true)
    try {
      const path = '/api/referral/support-periods/{id}/write-plan'
      keep(await body(api.POST(path, { ...ofPeriod(seen), body: requestOf(words) })))
      form.reset()
      onDone()
    } catch (thrown) {
      await refused(thrown)
    } finally {
      setSaving(false)
    }
  }

  async function refused(thrown: unknown) {
    if (asProblem(thrown).status !== 412) {
      setProblem(bindProblem(form, thrown))
      return
    }
    const now = await queryClient.query({ ...periodQuery(period.id), staleTime: 0 })
    setSeen(now)
    if (now.plans.length > seen.plans.length) {
      setTheirs(now)
    } else {
      setProblem(asProblem(thrown))
    }
  }

  const other = theirs?.plans.at(-1)
  return (
    <form noValidate className="card" onSubmit={(event) => void form.handleSubmit(save)(event)}>
      {problem ? <ProblemMessage problem={problem} /> : null}
      {other ? (
        <InlineAlert status="warning" labelText={t('plan.two')} className="message" role="alert">
          <p>{t('plan.twoHelp')}</p>
          <Shown plan={other} />
        </InlineAlert>
      ) : null}
      <div className="fields">
        <TextAreaField
          control={form.control}
          name="goals"
          label={t('plan.goals')}
          hint={t('plan.goalsHint', { count: goalsIn(goals).length })}
          rows={4}
        />
        <TextAreaField control={form.control} name="need" label={t('plan.need')} rows={3} />
        <TextAreaField control={form.control} name="content" label={t('plan.content')} rows={5} />
        <SelectField
          control={form.control}
          name="kind"
          label={t('plan.statutory')}
          hint={t('plan.statutoryHint')}
          optional
          choices={codes.choices('statutory-plan')}
        />
        {kind ? (
          <div className="fields-row">
            <TextField control={form.control} name="reference" label={t('plan.reference')} />
            <DayField control={form.control} name="madeOn" label={t('plan.madeOn')} />
          </div>
        ) : null}
      </div>
      <div className="buttons">
        <Button type="submit" disabled={saving}>
          {t(other ? 'plan.saveOver' : 'plan.save')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onDone}>
          {t('form.cancel', { ns: 'common' })}
        </Button>
      </div>
    </form>
  )
}
