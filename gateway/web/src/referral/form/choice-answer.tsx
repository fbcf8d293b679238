import { useTranslation } from 'react-i18next'
import { useLocalized } from '../../shared/localized'
import type { Answer, Question } from './definition'

export type AnswerProps = {
  id: string
  label: string
  hint?: string
  error?: string
  onChange: (answer: Answer | undefined) => void
}

type Props = AnswerProps & {
  answer: Answer | undefined
  options: NonNullable<Question['options']>
  several: boolean
}

/** One or several of the answers to choose from; what was chosen by mistake can be taken away. */
export function ChoiceAnswer({ id, label, hint, error, onChange, answer, options, several }: Props) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const chosen = Array.isArray(answer) ? answer : typeof answer === 'string' ? [answer] : []

  function choose(code: string, checked: boolean) {
    if (several) {
      onChange(checked ? [...chosen, code] : chosen.filter((each) => each !== code))
    } else {
      onChange(code)
    }
  }

  return (
    <fieldset className="choices" aria-describedby={`${id}-error`}>
      <legend>{label}</legend>
      {hint ? <span className="field-hint">{hint}</span> : null}
      <div className="choice-columns">
        {options.map(({ code, name }) => (
          <label key={code} className="choice">
            <input
              type={several ? 'checkbox' : 'radio'}
              name={id}
              value={code}
              checked={chosen.includes(code)}
              onChange={(event) => choose(code, event.target.checked)}
            />
            <span>{localized(name)}</span>
          </label>
        ))}
      </div>
      {!several && chosen.length > 0 ? (
        <button type="button" className="link-button small" onClick={() => onChange(undefined)}>
          {t('mapping.clear')}
        </button>
      ) : null}
      <span className="field-error" id={`${id}-error`} role="alert">
        {error}
      </span>
    </fieldset>
  )
}
