import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextInput } from 'suomifi-ui-components'
import type { AnswerProps } from './choice-answer'

type Range = { minimum: number; maximum: number }
type Props = AnswerProps & { answer: number | undefined; range: Range }

const SHORT = 10

/** A number: on a short scale one presses it, else one writes it. */
export function NumberAnswer(props: Props) {
  return props.range.maximum - props.range.minimum <= SHORT ? <Scale {...props} /> : <Written {...props} />
}

export function Scale({ id, label, hint, error, onChange, answer, range }: Props) {
  const { t } = useTranslation('referral')
  const steps = Array.from({ length: range.maximum - range.minimum + 1 }, (_, step) => range.minimum + step)
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      {hint ? <span className="field-hint">{hint}</span> : null}
      <div className="scale">
        {steps.map((step) => (
          <label key={step} className="scale-step">
            <input type="radio" name={id} value={step} checked={answer === step} onChange={() => onChange(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
      {answer === undefined ? null : (
        <button type="button" className="link-button small" onClick={() => onChange(undefined)}>
          {t('mapping.clear')}
        </button>
      )}
      <span className="field-error" role="alert">
        {error}
      </span>
    </fieldset>
  )
}

/** What is no number on the scale stays in the field, says so, and is not saved. */
function Written({ id, label, hint, error, onChange, answer, range }: Props) {
  const { t } = useTranslation('referral')
  const [written, setWritten] = useState<string>()
  const text = written ?? (answer === undefined ? '' : String(answer))
  const wrong = written !== undefined && written.trim() !== '' && read(written, range) === undefined

  function write(next: string) {
    setWritten(next)
    const number = read(next, range)
    if (number !== undefined || next.trim() === '') {
      onChange(number)
    }
  }

  return (
    <TextInput
      id={id}
      labelText={label}
      hintText={hint ?? t('mapping.range', { from: range.minimum, to: range.maximum })}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      onChange={(next) => write(String(next ?? ''))}
      onBlur={() => {
        if (!wrong) {
          setWritten(undefined)
        }
      }}
      {...(wrong || error !== undefined
        ? {
            status: 'error' as const,
            statusText: wrong ? t('mapping.range', { from: range.minimum, to: range.maximum }) : error,
          }
        : {})}
    />
  )
}

function read(written: string, { minimum, maximum }: Range): number | undefined {
  const number = /^\s*-?\d+\s*$/.test(written) ? Number(written) : undefined
  return number !== undefined && number >= minimum && number <= maximum ? number : undefined
}
