import { useId, useState } from 'react'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { TextInput } from 'suomifi-ui-components'
import { formatDay, isoDay, parseDay } from './dates'

type Props<T extends FieldValues> = { control: Control<T>; name: FieldPath<T>; label: string; optional?: boolean }

/** A day, written as one writes it; "today" is one press. The form holds {@code 2026-11-21}, or nothing where it is no day. */
export function DayField<T extends FieldValues>({ control, name, label, optional }: Props<T>) {
  const { t } = useTranslation()
  const id = useId()
  const { field, fieldState } = useController({ control, name })
  const value: unknown = field.value
  const [written, setWritten] = useState(typeof value === 'string' && value ? formatDay(value) : '')
  const unreadable = written.trim() !== '' && parseDay(written) === undefined
  const error = fieldState.error?.message ?? (unreadable && fieldState.isTouched ? t('form.day') : undefined)

  function write(text: string) {
    setWritten(text)
    field.onChange(parseDay(text) ?? '')
  }

  return (
    <div>
      <TextInput
        id={id}
        labelText={label}
        hintText={t('form.dayHint')}
        optionalText={optional ? t('form.optional') : undefined}
        fullWidth
        autoComplete="off"
        inputMode="numeric"
        name={name}
        value={written}
        onChange={(text) => write(String(text ?? ''))}
        onBlur={field.onBlur}
        ref={field.ref}
        {...(error === undefined ? {} : { status: 'error' as const, statusText: error })}
      />
      <button type="button" className="link-button small" onClick={() => write(formatDay(isoDay(new Date())))}>
        {t('form.today')}
      </button>
    </div>
  )
}
