import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Textarea } from 'suomifi-ui-components'
import { useLocalized } from '../../shared/localized'
import { type Answer, isRequired, kindOf, type Question, type Section } from './definition'
import { placeOf } from './changes'
import { ChoiceAnswer } from './choice-answer'
import { NumberAnswer } from './number-answer'
import { TwoAnswers } from './two-answers'
import { type Filling, shownAt } from './use-filling'

type Props = { section: Section; question: Question; filling: Filling; plain?: boolean }

/** One question, in the words of the profession or in plain ones. */
export function QuestionField({ section, question, filling, plain = false }: Props) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const id = useId()
  const place = placeOf(section.code, question.name)
  const kind = kindOf(section, question)
  const answer = shownAt(filling, section.code, question.name)
  const own = {
    id: `${id}-${place}`,
    label: localized(plain ? question.plain : question.text),
    hint: !plain && isRequired(section, question) ? t('mapping.required') : undefined,
    error: filling.faults[place],
    onChange: (value: Answer | undefined) => filling.write(section.code, question.name, value),
  }
  return (
    <div data-place={place}>
      {kind.as === 'text' ? (
        <Textarea
          id={own.id}
          labelText={own.label}
          hintText={own.hint}
          fullWidth
          rows={plain ? 6 : 3}
          maxLength={kind.longest}
          dir="auto"
          value={typeof answer === 'string' ? answer : ''}
          onChange={(event) => own.onChange(event.target.value)}
          onBlur={() => void filling.save().catch(() => undefined)}
          {...(own.error === undefined ? {} : { status: 'error' as const, statusText: own.error })}
        />
      ) : null}
      {kind.as === 'number' ? (
        <NumberAnswer {...own} answer={typeof answer === 'number' ? answer : undefined} range={kind} />
      ) : null}
      {kind.as === 'one' || kind.as === 'several' ? (
        <ChoiceAnswer {...own} answer={answer} options={question.options ?? []} several={kind.as === 'several'} />
      ) : null}
      {place in filling.theirs ? <TwoAnswers question={question} place={place} filling={filling} /> : null}
    </div>
  )
}
