import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { TextAreaField } from '../../shared/fields'
import { Mapping } from './mapping'
import type { Target, Words } from './order'
import { TargetCard } from './target-card'

type Props = {
  client: string
  target: Target
  form: UseFormReturn<Words>
  draft: () => Promise<string>
  onNext: () => void
  onBack: () => void
}

/** What is asked, and what the client hopes for, in words that the client may read. */
export function SituationStep({ client, target, form, draft, onNext, onBack }: Props) {
  const { t } = useTranslation('referral')
  function goOn() {
    if (form.getValues('question').trim() === '') {
      form.setError('question', { message: t('form.required', { ns: 'common' }) }, { shouldFocus: true })
    } else {
      onNext()
    }
  }
  return (
    <>
      <div className="columns">
        <div>
          <h2>{t('situation.title')}</h2>
          <div className="fields">
            <TextAreaField
              control={form.control}
              name="question"
              label={t('situation.question')}
              hint={t('situation.questionHint')}
              rows={6}
            />
            <TextAreaField
              control={form.control}
              name="goals"
              label={t('situation.goals')}
              hint={t('situation.goalsHint')}
              rows={4}
              optional
            />
          </div>
        </div>
        <aside>
          <TargetCard target={target} />
        </aside>
      </div>
      <Mapping client={client} draft={draft} />
      <div className="buttons">
        <Button onClick={goOn}>{t('refer.next')}</Button>
        <Button variant="secondaryNoBorder" onClick={onBack}>
          {t('refer.back')}
        </Button>
      </div>
    </>
  )
}
