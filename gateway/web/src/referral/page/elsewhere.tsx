import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { api, body, ifMatch } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { SelectField, TextAreaField } from '../../shared/fields'
import { bindProblem } from '../../shared/form-problem'
import type { ReferralView } from '../../shared/model'
import { useTargetName } from '../../shared/names'
import { asProblem, type Problem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { SearchBox } from '../../shared/search-box'
import { useUnsaved } from '../../shared/unsaved'
import { Found } from '../refer/found'
import type { Target } from '../refer/order'

export const elsewhere = ['forward', 'ask-to-forward', 'redirect'] as const
export type Elsewhere = (typeof elsewhere)[number]

type Values = { reason: string; question: string; goals: string }
type Props = { action: Elsewhere; referral: ReferralView; onDone: () => void }

/**
 * To another receiver: the receiver passes it on, or asks the sender whether it may be, or the sender refers anew what
 * was not taken on. The chain is kept by the service.
 */
export function ElsewhereForm({ action, referral, onDone }: Props) {
  const { t } = useTranslation('referral')
  const navigate = useNavigate()
  const codes = useReferralCodes()
  const [words, setWords] = useState('')
  const [target, setTarget] = useState<Target>()
  const [problem, setProblem] = useState<Problem>()
  const key = useRef(crypto.randomUUID())
  const form = useForm<Values>({
    defaultValues: { reason: '', question: referral.question ?? '', goals: referral.goals ?? '' },
  })
  const leaveFreely = useUnsaved(form.formState.isDirty)

  const move = useMutation({
    mutationFn: (values: Values) => send(action, referral, target, values, key.current),
    onSuccess: async (after) => {
      form.reset()
      await queryClient.invalidateQueries({ queryKey: ['referral'] })
      void queryClient.invalidateQueries({ queryKey: ['worklist'] })
      onDone()
      if (action === 'redirect' && after.successor) {
        leaveFreely()
        void navigate(`/referrals/${after.successor}`)
      }
    },
    onError: (thrown) => {
      const { status } = asProblem(thrown)
      if (status >= 400 && status < 500) {
        key.current = crypto.randomUUID()
      }
      setProblem(bindProblem(form, thrown))
    },
  })

  return (
    <div className="action-form">
      <h3>{t(`action.${action}`)}</h3>
      <p className="quiet small">{t(`explain.${action}`)}</p>
      <SearchBox label={t('where.search')} value={words} onSearch={setWords} />
      {words && !target ? <Found words={words} onChosen={setTarget} /> : null}
      {target ? <Chosen target={target} onOther={() => setTarget(undefined)} /> : null}
      <form
        noValidate
        onSubmit={(event) =>
          void form.handleSubmit((values) => {
            setProblem(undefined)
            move.mutate(values)
          })(event)
        }
      >
        {problem ? <ProblemMessage problem={problem} /> : null}
        <div className="fields">
          {action === 'redirect' ? (
            <>
              <TextAreaField control={form.control} name="question" label={t('situation.question')} />
              <TextAreaField control={form.control} name="goals" label={t('field.goals')} optional />
            </>
          ) : (
            <SelectField
              control={form.control}
              name="reason"
              label={t('field.reason')}
              choices={codes.choices('forward-reason')}
            />
          )}
        </div>
        <div className="buttons">
          <Button type="submit" disabled={move.isPending || target === undefined}>
            {t(`action.${action}`)}
          </Button>
          <Button variant="secondaryNoBorder" onClick={onDone}>
            {t('form.cancel', { ns: 'common' })}
          </Button>
        </div>
      </form>
    </div>
  )
}

function Chosen({ target, onOther }: { target: Target; onOther: () => void }) {
  const { t } = useTranslation('referral')
  const name = useTargetName(target)
  return (
    <p className="card card-soft">
      <strong>{name}</strong>{' '}
      <button type="button" className="link-button" onClick={onOther}>
        {t('where.another')}
      </button>
    </p>
  )
}

function send(action: Elsewhere, referral: ReferralView, target: Target | undefined, values: Values, key: string) {
  if (!target) {
    throw new Error('no receiver has been chosen')
  }
  const path = { id: referral.id }
  const header = ifMatch(referral.version)
  const passing = { reason: values.reason, target }
  switch (action) {
    case 'forward':
      return body(api.POST('/api/referral/referrals/{id}/forward', { params: { path, header }, body: passing }))
    case 'ask-to-forward':
      return body(api.POST('/api/referral/referrals/{id}/ask-to-forward', { params: { path, header }, body: passing }))
    case 'redirect':
      return body(
        api.POST('/api/referral/referrals/{id}/redirect', {
          params: { path, header: { ...header, 'Idempotency-Key': key } },
          body: { question: values.question, goals: values.goals || undefined, target },
        }),
      )
  }
}
