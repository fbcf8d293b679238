import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Control, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { RadioField } from './choice-fields'
import { DayField } from './day-field'
import { type Choice, SelectField, TextAreaField, TextField } from './fields'
import { bindProblem } from './form-problem'
import type { Problem } from './problem'
import { ProblemMessage } from './problem-message'
import { useUnsaved } from './unsaved'

/** What a small form asks for. */
export type Described = { name: string; label: string; hint?: string; optional?: boolean; initial?: string } & (
  { kind: 'words'; rows?: number } | { kind: 'line' | 'day' } | { kind: 'choice' | 'radio'; choices: Choice[] }
)

export type Values = Record<string, string>

type Props<R> = {
  fields: Described[]
  submit: string
  act: (values: Values) => Promise<R>
  onDone?: (answer: R) => void
  onCancel?: () => void
  wide?: boolean
}

/** A few fields and one button; faults stand at their fields, and nothing typed is lost by one. */
export function DescribedForm<R>({ fields, submit, act, onDone, onCancel, wide = false }: Props<R>) {
  const { t } = useTranslation()
  const form = useForm<Values>({
    defaultValues: Object.fromEntries(fields.map((field) => [field.name, field.initial ?? ''])),
  })
  const [problem, setProblem] = useState<Problem>()
  const leaveFreely = useUnsaved(form.formState.isDirty)
  const send = useMutation({
    mutationFn: act,
    onSuccess: (answer) => {
      leaveFreely()
      form.reset()
      onDone?.(answer)
    },
    onError: (thrown) => setProblem(bindProblem(form, thrown)),
  })

  function submitted(values: Values) {
    setProblem(undefined)
    const missing = fields.filter((field) => !field.optional && !values[field.name]?.trim())
    for (const field of missing) {
      form.setError(field.name, { message: t('form.required') }, { shouldFocus: field === missing[0] })
    }
    if (missing.length === 0) {
      send.mutate(values)
    }
  }

  return (
    <form noValidate className="no-print" onSubmit={(event) => void form.handleSubmit(submitted)(event)}>
      {problem ? <ProblemMessage problem={problem} /> : null}
      <div className={wide ? 'fields fields-wide' : 'fields'}>
        {fields.map((field) => (
          <OneField key={field.name} field={field} control={form.control} />
        ))}
      </div>
      <div className="buttons">
        <Button type="submit" variant="secondary" disabled={send.isPending}>
          {submit}
        </Button>
        {onCancel ? (
          <Button variant="secondaryNoBorder" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  )
}

function OneField({ field, control }: { field: Described; control: Control<Values> }) {
  const { name, label, hint, optional } = field
  const common = { control, name, label, hint, optional }
  switch (field.kind) {
    case 'words':
      return <TextAreaField {...common} rows={field.rows ?? 4} />
    case 'line':
      return <TextField {...common} />
    case 'day':
      return <DayField {...common} />
    case 'choice':
      return <SelectField {...common} choices={field.choices} />
    case 'radio':
      return <RadioField {...common} choices={field.choices} />
  }
}
