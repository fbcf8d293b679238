import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body } from '../../shared/api'
import { formatDay } from '../../shared/dates'
import { TextField } from '../../shared/fields'
import { bindProblem } from '../../shared/form-problem'
import type { ClientView } from '../../shared/model'
import type { Problem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { NewClient } from './new-client'

/** A client by identity code, or a new one. */
export function ClientChoice({ onChosen }: { onChosen: (client: string) => void }) {
  const { t } = useTranslation('referral')
  const [making, setMaking] = useState(false)
  return (
    <>
      <Search onChosen={onChosen} onMake={() => setMaking(true)} />
      {making ? (
        <NewClient onMade={onChosen} />
      ) : (
        <p>
          <button type="button" className="link-button" onClick={() => setMaking(true)}>
            {t('whom.without')}
          </button>
        </p>
      )}
    </>
  )
}

function Search({ onChosen, onMake }: { onChosen: (client: string) => void; onMake: () => void }) {
  const { t } = useTranslation('referral')
  const form = useForm({ defaultValues: { identityCode: '' } })
  const [problem, setProblem] = useState<Problem>()
  const search = useMutation({
    // By POST: an identity code is never part of an address.
    mutationFn: (values: { identityCode: string }) => body(api.POST('/api/referral/clients/search', { body: values })),
    onMutate: () => setProblem(undefined),
    onError: (thrown) => setProblem(bindProblem(form, thrown)),
  })
  const found = search.data?.items ?? []
  return (
    <>
      <form
        noValidate
        className="search-box"
        onSubmit={(event) =>
          void form.handleSubmit((values) => search.mutate({ identityCode: values.identityCode.trim().toUpperCase() }))(
            event,
          )
        }
      >
        <TextField control={form.control} name="identityCode" label={t('whom.code')} hint={t('whom.codeHint')} />
        <Button type="submit" disabled={search.isPending}>
          {t('whom.search')}
        </Button>
      </form>
      {problem ? <ProblemMessage problem={problem} /> : null}
      <div role="status">
        {search.data && found.length === 0 ? (
          <div className="empty">
            <p className="empty-title">{t('whom.none')}</p>
            <Button variant="secondary" onClick={onMake}>
              {t('whom.new')}
            </Button>
          </div>
        ) : null}
      </div>
      <ul className={found.length > 0 ? 'rows section' : ''}>
        {found.map((client) => (
          <Found key={client.id} client={client} onChosen={onChosen} />
        ))}
      </ul>
    </>
  )
}

function Found({ client, onChosen }: { client: ClientView; onChosen: (client: string) => void }) {
  const { t } = useTranslation('referral')
  const name = `${client.givenName} ${client.familyName}`
  return (
    <li className="row">
      <div className="row-main">
        <strong>{name}</strong>
        {client.birthDate ? <span className="quiet">{formatDay(client.birthDate)}</span> : null}
      </div>
      <div className="row-end">
        <Button onClick={() => onChosen(client.id)} aria-label={t('whom.chooseName', { name })}>
          {t('whom.choose')}
        </Button>
      </div>
    </li>
  )
}
