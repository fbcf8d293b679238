import { useLocalized } from '../../shared/localized'
import type { TextView } from '../model'
import { Words } from '../words'
import { useTemplate } from './cards'

/** What stands on a card, in the order of the guiding questions. */
export function CardText({ text }: { text: TextView }) {
  const localized = useLocalized()
  const questions = useTemplate(text)?.questions ?? []
  const place = (code: string) => questions.findIndex((each) => each.code === code)
  return (
    <dl className="card-text">
      {text.answers
        .toSorted((one, other) => place(one.question) - place(other.question))
        .map((answer) => (
          <div key={answer.question}>
            <dt>{localized(questions[place(answer.question)]?.text) || answer.question}</dt>
            <dd>
              <Words text={answer.text} />
            </dd>
          </div>
        ))}
    </dl>
  )
}
