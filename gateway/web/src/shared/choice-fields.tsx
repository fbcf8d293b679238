import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'
import type { Choice } from './fields'

type Props<T extends FieldValues> = {
  control: Control<T>
  name: FieldPath<T>
  label: string
  hint?: string
  choices: Choice[]
}

/** One of a few. */
export function RadioField<T extends FieldValues>({ control, name, label, hint, choices }: Props<T>) {
  const { field, fieldState } = useController({ control, name })
  return (
    <Group label={label} hint={hint} error={fieldState.error?.message}>
      {choices.map(({ value, label: text }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={field.value === value}
            onChange={() => field.onChange(value)}
            onBlur={field.onBlur}
          />
          <span>{text}</span>
        </label>
      ))}
    </Group>
  )
}

/** Any of some. */
export function ChecksField<T extends FieldValues>({ control, name, label, hint, choices }: Props<T>) {
  const { field, fieldState } = useController({ control, name })
  const chosen: unknown[] = Array.isArray(field.value) ? field.value : []
  return (
    <Group label={label} hint={hint} error={fieldState.error?.message}>
      {choices.map(({ value, label: text }) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) =>
              field.onChange(event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
            onBlur={field.onBlur}
          />
          <span>{text}</span>
        </label>
      ))}
    </Group>
  )
}

/** Yes or no. */
export function CheckField<T extends FieldValues>({ control, name, label }: Omit<Props<T>, 'choices' | 'hint'>) {
  const { field } = useController({ control, name })
  return (
    <label className="choice">
      <input
        type="checkbox"
        name={name}
        checked={field.value === true}
        onChange={(event) => field.onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}

function Group(props: { label: string; hint?: string; error?: string; children: React.ReactNode }) {
  return (
    <fieldset className="choices">
      <legend>{props.label}</legend>
      {props.hint ? <span className="field-hint">{props.hint}</span> : null}
      {props.children}
      <span className="field-error" role="alert">
        {props.error}
      </span>
    </fieldset>
  )
}
