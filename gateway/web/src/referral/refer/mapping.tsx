import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body } from '../../shared/api'
import { formatDay } from '../../shared/dates'
import { Loading } from '../../shared/loading'
import { useActing } from '../../shared/me'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { FormShown } from '../form/form-shown'
import { formQuery, formsQuery } from '../form/queries'
import { useRequestKey } from '../../shared/request-key'

type Props = { client: string; draft: () => Promise<string> }

/** The mapping form of the client: the one that is being filled in, the one that is ready, or a beginning. */
export function Mapping({ client, draft }: Props) {
  const { t } = useTranslation('referral')
  const { unit } = useActing()
  const { data, error, refetch } = useQuery(formsQuery(client))
  const own = data?.find((form) => form.unit === unit)
  if (error && !data) {
    return <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
  }
  if (!data) {
    return <Loading />
  }
  if (own?.state === 'FILLING') {
    return <One id={own.id} />
  }
  return (
    <section className="card section">
      <h2>{t('mapping.title')}</h2>
      {own ? (
        <details className="more">
          <summary>{t('mapping.finished', { day: formatDay(own.finishedAt ?? own.startedAt) })}</summary>
          <One id={own.id} />
        </details>
      ) : (
        <>
          <p>{t('mapping.offer')}</p>
          <Begin client={client} draft={draft} />
        </>
      )}
    </section>
  )
}

function One({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({ ...formQuery(id), refetchOnWindowFocus: false })
  if (!data) {
    return error ? <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} /> : <Loading lines={6} />
  }
  return <FormShown form={data} />
}

/** The form is of this referral, so the draft is there first. */
function Begin({ client, draft }: Props) {
  const { t } = useTranslation('referral')
  const once = useRequestKey()
  const begin = useMutation({
    mutationFn: async () => {
      const referral = await draft()
      return once((header) => body(api.POST('/api/referral/forms', { params: { header }, body: { client, referral } })))
    },
    onSuccess: (form) => {
      queryClient.setQueryData(formQuery(form.id).queryKey, form)
      void queryClient.invalidateQueries({ queryKey: ['forms', client] })
    },
  })
  return (
    <>
      {begin.error ? <ProblemMessage problem={asProblem(begin.error)} /> : null}
      <Button variant="secondary" disabled={begin.isPending} onClick={() => begin.mutate()}>
        {t('mapping.begin')}
      </Button>
    </>
  )
}
