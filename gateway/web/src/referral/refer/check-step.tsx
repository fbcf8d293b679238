import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { api, body } from '../../shared/api'
import { isoDay } from '../../shared/dates'
import { useActing } from '../../shared/me'
import type { ReferralView } from '../../shared/model'
import { clientQuery, networkQuery, serviceQuery, useTargetName } from '../../shared/names'
import { ChecksField } from '../../shared/choice-fields'
import { useLocalized } from '../../shared/localized'
import { bindProblem } from '../../shared/form-problem'
import { asProblem, type Problem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { useShownName } from '../referral-row'
import { FormOf } from './form-of'
import type { Target, Words } from './order'
import { coveredBy, type Grant, grantOf, noGrant } from './permission'
import { PermissionFields } from './permission-fields'

type Props = {
  client: string
  target: Target
  words: UseFormReturn<Words>
  documents: ReferralView['requiredDocuments']
  send: () => Promise<ReferralView>
  onSent: () => void
  onBack: () => void
}

/** All of it once more, the permission where there is none yet, and off it goes. */
export function CheckStep({ client, target, words: typed, documents, send: sendDraft, onSent, onBack }: Props) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const navigate = useNavigate()
  const words = typed.getValues()
  const name = useShownName(client)
  const targetName = useTargetName(target)
  const person = useQuery(clientQuery(client)).data
  const parties = useParties(target)
  // To one's own people nothing is disclosed.
  const covered =
    parties.includes(useActing().unit) || coveredBy(person?.permissions ?? [], parties, isoDay(new Date()))
  const form = useForm<Grant>({ defaultValues: noGrant(target.kind) })
  const [problem, setProblem] = useState<Problem>()
  const key = useRef(crypto.randomUUID())

  const send = useMutation({
    mutationFn: async (grant: Grant) => {
      if (!covered) {
        await body(
          api.POST('/api/referral/clients/{id}/permissions', {
            params: { path: { id: client }, header: { 'Idempotency-Key': key.current } },
            body: grantOf(grant, target.id, isoDay(new Date())),
          }),
        )
        await queryClient.invalidateQueries({ queryKey: ['client', client] })
      }
      return sendDraft()
    },
    onSuccess: (sent) => {
      queryClient.setQueryData(['referral', sent.id], sent)
      void queryClient.invalidateQueries({ queryKey: ['worklist'] })
      void queryClient.invalidateQueries({ queryKey: ['my-clients'] })
      onSent()
      void navigate(`/referrals/${sent.id}`)
    },
    onError: (thrown) => {
      if (asProblem(thrown).status >= 400 && asProblem(thrown).status < 500) {
        key.current = crypto.randomUUID()
      }
      setProblem(bindProblem(form, thrown))
    },
  })

  return (
    <form
      noValidate
      onSubmit={(event) =>
        void form.handleSubmit((grant) => {
          setProblem(undefined)
          send.mutate(grant)
        })(event)
      }
    >
      <h2>{t('check.title')}</h2>
      <dl className="facts card">
        <dt>{t('page.client')}</dt>
        <dd>{name}</dd>
        <dt>{t('page.receiver')}</dt>
        <dd>{targetName}</dd>
        <dt>{t('page.question')}</dt>
        <dd className="words" dir="auto">
          {words.question}
        </dd>
        {words.goals ? (
          <>
            <dt>{t('field.goals')}</dt>
            <dd className="words" dir="auto">
              {words.goals}
            </dd>
          </>
        ) : null}
        <FormOf client={client} onBack={onBack} />
      </dl>
      {documents.length > 0 ? (
        <div className="card">
          <ChecksField
            control={typed.control}
            name="enclosed"
            label={t('check.documents')}
            hint={t('check.documentsHint')}
            choices={documents.map(({ id, name }) => ({ value: id, label: localized(name) }))}
          />
        </div>
      ) : null}
      {covered ? (
        <p className="card card-soft">{t('check.permitted')}</p>
      ) : (
        <PermissionFields form={form} receiver={targetName} />
      )}
      {problem ? <ProblemMessage problem={problem} /> : null}
      <div className="buttons">
        <Button type="submit" disabled={send.isPending}>
          {covered ? t('check.send') : t('check.permitAndSend')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onBack}>
          {t('refer.back')}
        </Button>
      </div>
    </form>
  )
}

/** A permission may name the entry itself, its unit or its organisation. */
function useParties(target: Target): string[] {
  const service = useQuery({ ...serviceQuery(target.id), enabled: target.kind === 'service' }).data
  const network = useQuery({ ...networkQuery(target.id), enabled: target.kind === 'network' }).data
  return [target.id, service?.unit, service?.organisation, network?.coordinatingUnit, network?.organisation].filter(
    (each) => each !== undefined,
  )
}
