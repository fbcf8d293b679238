import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body } from '../../shared/api'
import { CheckField } from '../../shared/choice-fields'
import { municipalitiesQuery, useReferralCodes } from '../../shared/codes'
import { DayField } from '../../shared/day-field'
import { SelectField, TextField } from '../../shared/fields'
import { bindProblem } from '../../shared/form-problem'
import { useLocalized } from '../../shared/localized'
import { useActing } from '../../shared/me'
import { asProblem, type Problem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'

type Values = {
  identityCode: string
  givenName: string
  familyName: string
  birthDate: string
  municipality: string
  language: string
  nonDisclosure: boolean
  phone: string
  email: string
}

const nobody: Values = {
  identityCode: '',
  givenName: '',
  familyName: '',
  birthDate: '',
  municipality: '',
  language: 'fi',
  nonDisclosure: false,
  phone: '',
  email: '',
}

/** Somebody the unit has no record of. Whom it knows already is found by the service and offered in place of a second record. */
export function NewClient({ onMade }: { onMade: (client: string) => void }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const municipalities = useMunicipalities()
  const form = useForm<Values>({ defaultValues: nobody })
  const [problem, setProblem] = useState<Problem>()
  const key = useRef(crypto.randomUUID())

  const make = useMutation({
    mutationFn: (values: Values) =>
      body(
        api.POST('/api/referral/clients', {
          params: { header: { 'Idempotency-Key': key.current } },
          body: toldOf(values),
        }),
      ),
    onSuccess: (client) => onMade(client.id),
    onError: (thrown) => {
      // Another try is another request, unless its outcome is unknown.
      if (asProblem(thrown).status >= 400 && asProblem(thrown).status < 500) {
        key.current = crypto.randomUUID()
      }
      setProblem(bindProblem(form, thrown))
    },
  })
  const twin = problem?.code === 'client-known' ? problem.details.client : undefined

  return (
    <form
      noValidate
      className="card"
      onSubmit={(event) =>
        void form.handleSubmit((values) => {
          setProblem(undefined)
          make.mutate(values)
        })(event)
      }
    >
      <h3>{t('newClient.title')}</h3>
      {problem ? <ProblemMessage problem={problem} /> : null}
      {typeof twin === 'string' ? (
        <p>
          <Button onClick={() => onMade(twin)}>{t('newClient.takeKnown')}</Button>
        </p>
      ) : null}
      <div className="fields">
        <div className="fields-row">
          <TextField control={form.control} name="givenName" label={t('newClient.givenName')} />
          <TextField control={form.control} name="familyName" label={t('newClient.familyName')} />
        </div>
        <div className="fields-row">
          <TextField control={form.control} name="identityCode" label={t('whom.code')} optional />
          <DayField control={form.control} name="birthDate" label={t('client.birthDate')} optional />
        </div>
        <div className="fields-row">
          <SelectField
            control={form.control}
            name="municipality"
            label={t('client.municipality')}
            choices={municipalities}
          />
          <SelectField
            control={form.control}
            name="language"
            label={t('client.language')}
            choices={codes.choices('language')}
          />
        </div>
        <div className="fields-row">
          <TextField control={form.control} name="phone" type="tel" label={t('client.phone')} optional />
          <TextField control={form.control} name="email" type="email" label={t('client.email')} optional />
        </div>
        <CheckField control={form.control} name="nonDisclosure" label={t('client.nonDisclosure')} />
      </div>
      <Button type="submit" disabled={make.isPending}>
        {t('newClient.make')}
      </Button>
    </form>
  )
}

function toldOf(values: Values) {
  return {
    identityCode: values.identityCode.trim().toUpperCase() || undefined,
    givenName: values.givenName.trim(),
    familyName: values.familyName.trim(),
    birthDate: values.birthDate || undefined,
    municipality: values.municipality,
    language: values.language,
    nonDisclosure: values.nonDisclosure,
    phone: values.phone.trim() || undefined,
    email: values.email.trim() || undefined,
  }
}

/** The region's own first: nearly always it is one of them. */
function useMunicipalities() {
  const { data } = useQuery(municipalitiesQuery)
  const localized = useLocalized()
  const { region } = useActing()
  return (data ?? [])
    .map((each) => ({ value: each.code, label: localized(each.name), own: each.region === region }))
    .sort((one, other) => Number(other.own) - Number(one.own) || one.label.localeCompare(other.label, 'fi'))
}
