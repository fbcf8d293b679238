import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { api, body } from '../shared/api'
import { ChecksField, RadioField } from '../shared/choice-fields'
import { useReferralCodes } from '../shared/codes'
import { SelectField, TextAreaField } from '../shared/fields'
import { bindProblem } from '../shared/form-problem'
import { useLocalized } from '../shared/localized'
import { useActing } from '../shared/me'
import { Page } from '../shared/page'
import { asProblem, type Problem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'
import { queryClient } from '../shared/query-client'
import { useUnsaved } from '../shared/unsaved'
import { ClientChoice } from './refer/client-choice'
import { useShownName } from './referral-row'
import './referral.css'

type Values = { service: string; channel: string; needs: string[]; question: string; asker: string; relation: string }

const nothing: Values = { service: '', channel: 'walk-in', needs: [], question: '', asker: 'client', relation: '' }

/** Somebody came, called or wrote without a referral (S1-4): written down in a minute, and with the unit at once. */
export function RecordContact() {
  const { t } = useTranslation('referral')
  const [parameters, setParameters] = useSearchParams()
  const client = parameters.get('client')
  return (
    <Page title={t('contact.title')} lead={t('contact.lead')}>
      {client ? <Contact client={client} /> : <ClientChoice onChosen={(id) => setParameters({ client: id })} />}
    </Page>
  )
}

function Contact({ client }: { client: string }) {
  const { t } = useTranslation('referral')
  const navigate = useNavigate()
  const codes = useReferralCodes()
  const services = useOwnServices()
  const name = useShownName(client)
  const form = useForm<Values>({ defaultValues: nothing })
  const asker = useWatch({ control: form.control, name: 'asker' })
  const [problem, setProblem] = useState<Problem>()
  const key = useRef(crypto.randomUUID())
  const leaveFreely = useUnsaved(form.formState.isDirty)

  const record = useMutation({
    mutationFn: ({ asker: kind, relation, ...values }: Values) =>
      body(
        api.POST('/api/referral/contacts', {
          params: { header: { 'Idempotency-Key': key.current } },
          body: {
            ...values,
            client,
            asker: { kind, ...(kind === 'close-person' ? { relation } : {}), subjectAgrees: true },
          },
        }),
      ),
    onSuccess: (made) => {
      void queryClient.invalidateQueries({ queryKey: ['worklist'] })
      void queryClient.invalidateQueries({ queryKey: ['counts'] })
      leaveFreely()
      void navigate(`/referrals/${made.id}`)
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
        void form.handleSubmit((values) => {
          setProblem(undefined)
          record.mutate(values)
        })(event)
      }
    >
      <p>
        <strong>{name}</strong>
      </p>
      {problem ? <ProblemMessage problem={problem} /> : null}
      <div className="fields">
        <RadioField
          control={form.control}
          name="channel"
          label={t('contact.channel')}
          choices={codes.choices('contact-channel')}
        />
        <RadioField control={form.control} name="asker" label={t('whom.asker')} choices={codes.choices('asker')} />
        {asker === 'close-person' ? (
          <>
            <SelectField
              control={form.control}
              name="relation"
              label={t('whom.relation')}
              choices={codes.choices('relation')}
            />
            <p className="quiet">{t('contact.agrees')}</p>
          </>
        ) : null}
        <SelectField control={form.control} name="service" label={t('contact.service')} choices={services} />
        <ChecksField control={form.control} name="needs" label={t('contact.needs')} choices={codes.choices('need')} />
        <TextAreaField control={form.control} name="question" label={t('contact.question')} />
      </div>
      <Button type="submit" disabled={record.isPending}>
        {t('contact.save')}
      </Button>
    </form>
  )
}

/** A contact is with the worker's own unit. */
function useOwnServices() {
  const { unit } = useActing()
  const localized = useLocalized()
  const { data } = useQuery({
    queryKey: ['services-of', unit],
    queryFn: async () =>
      (await body(api.GET('/api/directory/services', { params: { query: { unit, limit: 100 } } }))).items,
    staleTime: 300_000,
  })
  return (data ?? []).map((service) => ({ value: service.id, label: localized(service.name) }))
}
