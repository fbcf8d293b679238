import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { api, body } from '../../shared/api'
import { RadioField } from '../../shared/choice-fields'
import { TextAreaField } from '../../shared/fields'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { useUnsaved } from '../../shared/unsaved'
import { useSending } from '../use-sending'

const verdicts = ['HELPED', 'DID_NOT_HELP', 'STILL_UNKNOWN'] as const
type Values = { verdict: (typeof verdicts)[number] | ''; question: string }

/** What a card did for its reader; who still does not know asks its owners. */
export function Say({ card }: { card: string }) {
  const { t } = useTranslation('directory')
  const form = useForm<Values>({ defaultValues: { verdict: '', question: '' } })
  const verdict = useWatch({ control: form.control, name: 'verdict' })
  const [said, setSaid] = useState<Values['verdict']>('')
  useUnsaved(form.formState.isDirty && said === '')
  const { problem, sending, submit } = useSending(
    form,
    ({ verdict: chosen, question }, key) =>
      body(
        api.POST('/api/directory/cards/{id}/feedback', {
          params: { path: { id: card }, header: { 'Idempotency-Key': key } },
          body: chosen === 'STILL_UNKNOWN' ? { verdict: chosen, question } : { verdict: chosen || 'HELPED' },
        }),
      ),
    (feedback) => {
      setSaid(feedback.verdict)
      form.reset()
      void queryClient.invalidateQueries({ queryKey: ['card-feedback', card] })
      void queryClient.invalidateQueries({ queryKey: ['card-reach', card] })
    },
  )
  if (said !== '') {
    return (
      <InlineAlert status="neutral" className="message" role="status">
        {t(said === 'STILL_UNKNOWN' ? 'feedback.asked' : 'feedback.thanks')}
      </InlineAlert>
    )
  }
  return (
    <form noValidate className="no-print" onSubmit={submit}>
      {problem ? <ProblemMessage problem={problem} /> : null}
      <div className="fields">
        <RadioField
          control={form.control}
          name="verdict"
          label={t('feedback.ask')}
          choices={verdicts.map((value) => ({ value, label: t(`feedback.${value}`) }))}
        />
        {verdict === 'STILL_UNKNOWN' ? (
          <TextAreaField
            control={form.control}
            name="question"
            label={t('feedback.question')}
            hint={t('feedback.questionHint')}
            rows={3}
          />
        ) : null}
      </div>
      {verdict === '' ? null : (
        <Button type="submit" variant="secondary" disabled={sending}>
          {t(verdict === 'STILL_UNKNOWN' ? 'feedback.sendQuestion' : 'feedback.send')}
        </Button>
      )}
    </form>
  )
}
