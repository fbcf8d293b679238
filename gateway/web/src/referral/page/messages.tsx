import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body, ifMatch } from '../../shared/api'
import { formatMoment } from '../../shared/dates'
import { TextAreaField } from '../../shared/fields'
import { bindProblem } from '../../shared/form-problem'
import type { ReferralView } from '../../shared/model'
import { useMemberName, useUnitName } from '../../shared/names'
import { asProblem, type Problem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { useUnsaved } from '../../shared/unsaved'
import { referralQuery } from '../worklists'

type Message = ReferralView['messages'][number]

/** What the two sides have said to each other, questions and answers among it. */
export function Messages({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const mayWrite = referral.availableActions.includes('write-message')
  if (referral.messages.length === 0 && !mayWrite) {
    return null
  }
  return (
    <section className="section">
      <h2>{t('messages.title')}</h2>
      {referral.messages.length === 0 ? <p className="quiet">{t('messages.none')}</p> : null}
      <ul className="messages">
        {referral.messages.map((message) => (
          <Said key={message.at} message={message} />
        ))}
      </ul>
      {mayWrite ? <Write referral={referral} /> : null}
    </section>
  )
}

function Said({ message }: { message: Message }) {
  const { t, i18n } = useTranslation('referral')
  const unit = useUnitName(message.unit)
  const by = useMemberName(message.by)
  return (
    <li className={`said said-${message.from}`}>
      <p className="small quiet">
        {by ? `${by}, ` : ''}
        {unit} · {formatMoment(message.at, i18n.language)}
      </p>
      <p className="words" dir="auto">
        {message.text ?? t('page.hiddenWords')}
      </p>
    </li>
  )
}

function Write({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const form = useForm({ defaultValues: { text: '' } })
  const [problem, setProblem] = useState<Problem>()
  useUnsaved(form.formState.isDirty)
  const write = useMutation({
    mutationFn: (values: { text: string }) =>
      body(
        api.POST('/api/referral/referrals/{id}/write-message', {
          params: { path: { id: referral.id }, header: ifMatch(referral.version) },
          body: values,
        }),
      ),
    onSuccess: (after) => {
      queryClient.setQueryData(referralQuery(referral.id).queryKey, after)
      form.reset()
    },
    onError: (thrown) => {
      setProblem(bindProblem(form, thrown))
      if (asProblem(thrown).status === 412) {
        void queryClient.invalidateQueries({ queryKey: ['referral', referral.id] })
      }
    },
  })
  return (
    <form
      noValidate
      className="no-print"
      onSubmit={(event) =>
        void form.handleSubmit((values) => {
          setProblem(undefined)
          if (values.text.trim()) {
            write.mutate(values)
          }
        })(event)
      }
    >
      {problem ? <ProblemMessage problem={problem} /> : null}
      <div className="fields">
        <TextAreaField
          control={form.control}
          name="text"
          label={t('messages.write')}
          hint={t('messages.hint')}
          rows={3}
        />
      </div>
      <Button type="submit" variant="secondary" disabled={write.isPending}>
        {t('messages.send')}
      </Button>
    </form>
  )
}
