import { useId } from 'react'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Textarea, TextInput } from 'suomifi-ui-components'

type Common<T extends FieldValues> = {
  control: Control<T>
  name: FieldPath<T>
  label: string
  hint?: string
  optional?: boolean
}

/** Whatever is in a field of a form, as text. */
const asText = (value: unknown) => (typeof value === 'string' ? value : '')

export function TextField<T extends FieldValues>(
  props: Common<T> & { type?: 'text' | 'email' | 'tel'; autoComplete?: string },
) {
  const { control, name, label, hint, optional, type = 'text', autoComplete = 'off' } = props
  const { t } = useTranslation()
  const { field, fieldState } = useController({ control, name })
  return (
    <TextInput
      labelText={label}
      hintText={hint}
      optionalText={optional ? t('form.optional') : undefined}
      type={type}
      autoComplete={autoComplete}
      fullWidth
      name={name}
      value={asText(field.value)}
      onChange={(value) => field.onChange(asText(value))}
      onBlur={field.onBlur}
      ref={field.ref}
      {...told(fieldState.error?.message)}
    />
  )
}

export function TextAreaField<T extends FieldValues>(props: Common<T> & { rows?: number }) {
  const { control, name, label, hint, optional, rows = 4 } = props
  const { t } = useTranslation()
  const { field, fieldState } = useController({ control, name })
  return (
    <Textarea
      labelText={label}
      hintText={hint}
      optionalText={optional ? t('form.optional') : undefined}
      fullWidth
      rows={rows}
      name={name}
      value={asText(field.value)}
      onChange={(event) => field.onChange(event.target.value)}
      onBlur={field.onBlur}
      ref={field.ref}
      {...told(fieldState.error?.message)}
    />
  )
}

export type Choice = { value: string; label: string }

/** The browser's own list: it is known on every device, and one types to find. */
export function SelectField<T extends FieldValues>(props: Common<T> & { choices: Choice[] }) {
  const { control, name, label, hint, optional, choices } = props
  const { t } = useTranslation()
  const id = useId()
  const { field, fieldState } = useController({ control, name })
  const error = fieldState.error?.message
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label} {optional ? <span className="quiet">({t('form.optional')})</span> : null}
      </label>
      {hint ? (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <select
        id={id}
        className="select"
        name={name}
        value={asText(field.value)}
        onChange={field.onChange}
        onBlur={field.onBlur}
        ref={field.ref}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-hint ${id}-error`}
      >
        <option value="">{t('form.choose')}</option>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <span className="field-error" id={`${id}-error`} role="alert">
        {error}
      </span>
    </div>
  )
}

function told(error: string | undefined) {
  return error === undefined ? {} : { status: 'error' as const, statusText: error }
}
