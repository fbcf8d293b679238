import { useTranslation } from 'react-i18next'
import { Button, InlineAlert } from 'suomifi-ui-components'
import type { Place } from './changes'
import type { Question } from './definition'
import { useAnswerText } from './answer-text'
import type { Filling } from './use-filling'

type Props = { question: Question; place: Place; filling: Filling }

/** Two have answered the same question at the same time: a person says which stays, and can join the two. */
export function TwoAnswers({ question, place, filling }: Props) {
  const { t } = useTranslation('referral')
  const textOf = useAnswerText()
  return (
    <InlineAlert status="warning" labelText={t('mapping.two')} className="message" role="alert">
      <p>{t('refer.theirs')}</p>
      <blockquote className="words" dir="auto">
        {textOf(question, filling.theirs[place] ?? undefined) || t('mapping.unanswered')}
      </blockquote>
      <p>{t('refer.mine')}</p>
      <blockquote className="words" dir="auto">
        {textOf(question, filling.changes[place] ?? undefined) || t('mapping.unanswered')}
      </blockquote>
      <div className="buttons">
        <Button variant="secondary" onClick={() => filling.settle(place, true)}>
          {t('mapping.keepMine')}
        </Button>
        <Button variant="secondary" onClick={() => filling.settle(place, false)}>
          {t('mapping.takeTheirs')}
        </Button>
      </div>
    </InlineAlert>
  )
}
