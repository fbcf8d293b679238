import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body, ifMatch } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import { SelectField, TextAreaField } from '../../shared/fields'
import { bindProblem } from '../../shared/form-problem'
import type { ReferralView } from '../../shared/model'
import { useUnitName } from '../../shared/names'
import type { Problem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { useUnsaved } from '../../shared/unsaved'
import { referralQuery } from '../worklists'

/** Problem points of the path (S1-6): what did not work, and how it was repaired. They are of the process, not of people. */
export function Problems({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const [marking, setMarking] = useState(false)
  const mayMark = referral.availableActions.includes('mark-problem')
  if (referral.problems.length === 0 && !mayMark) {
    return null
  }
  return (
    <section className="section">
      <h2>{t('problems.title')}</h2>
      {referral.problems.map((problem) => (
        <div key={problem.number} className="said">
          <p>
            <strong>{codes.name('problem-kind', problem.kind)}</strong>{' '}
            <span className="quiet small">
              <Unit id={problem.unit} /> · {formatDay(problem.at)}
            </span>
          </p>
          <p className="words" dir="auto">
            {problem.text ?? t('page.hiddenWords')}
          </p>
          {problem.repair ? (
            <p className="words why-met" dir="auto">
              {t('problems.repaired', { day: formatDay(problem.repair.at) })} {problem.repair.text}
            </p>
          ) : null}
        </div>
      ))}
      {marking ? <Mark referral={referral} onDone={() => setMarking(false)} /> : null}
      {mayMark && !marking ? (
        <button type="button" className="link-button no-print" onClick={() => setMarking(true)}>
          {t('problems.mark')}
        </button>
      ) : null}
    </section>
  )
}

function Unit({ id }: { id: string }) {
  return <>{useUnitName(id)}</>
}

function Mark({ referral, onDone }: { referral: ReferralView; onDone: () => void }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const sender = useUnitName(referral.sender.unit)
  const receiver = useUnitName(referral.target.unit)
  const form = useForm({ defaultValues: { kind: '', text: '', unit: referral.target.unit } })
  const [problem, setProblem] = useState<Problem>()
  useUnsaved(form.formState.isDirty)
  const mark = useMutation({
    mutationFn: (values: { kind: string; text: string; unit: string }) =>
      body(
        api.POST('/api/referral/referrals/{id}/mark-problem', {
          params: { path: { id: referral.id }, header: ifMatch(referral.version) },
          body: values,
        }),
      ),
    onSuccess: (after) => {
      queryClient.setQueryData(referralQuery(referral.id).queryKey, after)
      form.reset()
      onDone()
    },
    onError: (thrown) => setProblem(bindProblem(form, thrown)),
  })
  return (
    <form
      noValidate
      className="card no-print"
      onSubmit={(event) =>
        void form.handleSubmit((values) => {
          setProblem(undefined)
          mark.mutate(values)
        })(event)
      }
    >
      {problem ? <ProblemMessage problem={problem} /> : null}
      <div className="fields">
        <SelectField
          control={form.control}
          name="kind"
          label={t('problems.kind')}
          choices={codes.choices('problem-kind')}
        />
        <TextAreaField control={form.control} name="text" label={t('problems.text')} />
        <SelectField
          control={form.control}
          name="unit"
          label={t('problems.unit')}
          choices={[
            { value: referral.target.unit, label: receiver },
            { value: referral.sender.unit, label: sender },
          ]}
        />
      </div>
      <div className="buttons">
        <Button type="submit" disabled={mark.isPending}>
          {t('problems.save')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onDone}>
          {t('form.cancel', { ns: 'common' })}
        </Button>
      </div>
    </form>
  )
}
