import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type Control, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { useReferralCodes } from '../../shared/codes'
import { DayField } from '../../shared/day-field'
import { SelectField, TextAreaField, TextField } from '../../shared/fields'
import { bindProblem } from '../../shared/form-problem'
import { useUnsaved } from '../../shared/unsaved'
import type { ReferralView } from '../../shared/model'
import { asProblem, type Problem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { referralQuery } from '../worklists'
import { Meanwhile } from './meanwhile'
import { act, type ActionCode, type ActionForm, actions, type Field, type Values } from './actions'

type Props = { action: ActionCode; referral: ReferralView; allowed: boolean; onDone: () => void }

/** The form of one action. Where somebody has moved the referral meanwhile, both versions are there and nothing typed is lost. */
export function ActionDialog({ action, referral, allowed, onDone }: Props) {
  const { t } = useTranslation('referral')
  const { fields, needs = () => [] }: ActionForm = actions[action]
  const form = useForm<Values>({ defaultValues: Object.fromEntries(fields.map((field) => [field.name, ''])) })
  const [problem, setProblem] = useState<Problem>()
  // What the form was opened on: where the referral has moved on since, that is told before anything is sent.
  const [opened] = useState(referral)
  const heading = useRef<HTMLHeadingElement>(null)
  useUnsaved(form.formState.isDirty)
  useEffect(() => heading.current?.focus(), [])

  const move = useMutation({
    mutationFn: (values: Values) => act(action, referral, values),
    onSuccess: (after) => {
      queryClient.setQueryData(referralQuery(referral.id).queryKey, after)
      void queryClient.invalidateQueries({ queryKey: ['worklist'] })
      void queryClient.invalidateQueries({ queryKey: ['counts'] })
      form.reset()
      onDone()
    },
    onError: async (thrown) => {
      if (![409, 412].includes(asProblem(thrown).status)) {
        setProblem(bindProblem(form, thrown))
        return
      }
      const now = await queryClient.query({ ...referralQuery(referral.id), staleTime: 0 }).catch(() => undefined)
      if (!now || now.version === referral.version) {
        setProblem(bindProblem(form, thrown))
      }
    },
  })

  function submit(values: Values) {
    setProblem(undefined)
    const needed = needs(referral, values)
    const missing = fields.filter(({ name, optional }) => (!optional || needed.includes(name)) && !values[name]?.trim())
    for (const field of missing) {
      form.setError(
        field.name,
        { message: t('form.required', { ns: 'common' }) },
        { shouldFocus: field === missing[0] },
      )
    }
    if (missing.length === 0) {
      move.mutate(values)
    }
  }

  return (
    <form noValidate className="action-form" onSubmit={(event) => void form.handleSubmit(submit)(event)}>
      <h3 ref={heading} tabIndex={-1}>
        {t(`action.${action}`)}
      </h3>
      <p className="quiet small">{t(`explain.${action}`)}</p>
      {problem ? <ProblemMessage problem={problem} /> : null}
      {referral.version > opened.version ? <Meanwhile seen={opened} now={referral} allowed={allowed} /> : null}
      <div className="fields">
        {fields.map((field) => (
          <ActionField
            key={field.name}
            field={field}
            optional={field.optional === true && !needs(referral, {}).includes(field.name)}
            control={form.control}
          />
        ))}
      </div>
      <div className="buttons">
        {allowed && move.isPending ? (
          <Button type="submit" loading ariaLoadingText={t('saving', { ns: 'common' })}>
            {t(`action.${action}`)}
          </Button>
        ) : null}
        {allowed && !move.isPending ? <Button type="submit">{t(`action.${action}`)}</Button> : null}
        <Button variant="secondaryNoBorder" onClick={onDone}>
          {t('form.cancel', { ns: 'common' })}
        </Button>
      </div>
    </form>
  )
}

function ActionField(props: { field: Field; optional: boolean; control: Control<Values> }) {
  const { field, optional, control } = props
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const common = { control, name: field.name, label: t(`field.${field.name as 'text'}`), optional }
  switch (field.kind) {
    case 'words':
      return <TextAreaField {...common} />
    case 'line':
      return <TextField {...common} />
    case 'day':
      return <DayField {...common} />
    case 'time':
      return <TextField {...common} hint={t('field.timeHint')} />
    case 'code':
      return <SelectField {...common} choices={codes.choices(field.list)} />
  }
}
