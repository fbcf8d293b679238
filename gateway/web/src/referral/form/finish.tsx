import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body, ifMatch } from '../../shared/api'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { placeAt } from './changes'
import type { Filling } from './use-filling'

/** The receiver sees a form once it has been marked as ready; what is still missing is then told at its questions. */
export function Finish({ filling }: { filling: Filling }) {
  const { t } = useTranslation('referral')
  const finish = useMutation({
    mutationFn: async () => {
      await filling.save()
      const { id, version } = filling.latest()
      return body(api.POST('/api/referral/forms/{id}/finish', { params: { path: { id }, header: ifMatch(version) } }))
    },
    onSuccess: (after) => {
      filling.take(after)
      void queryClient.invalidateQueries({ queryKey: ['forms', after.client] })
    },
    onError: (thrown) => {
      const faults = asProblem(thrown).errors.flatMap((error) => {
        const place = placeAt(error.pointer)
        return place ? [[place, error.message] as const] : []
      })
      filling.tell(Object.fromEntries(faults))
      const first = faults[0]?.[0]
      if (first) {
        document.querySelector<HTMLElement>(`[data-place="${first}"] :is(textarea, input)`)?.focus()
      }
    },
  })
  return (
    <div className="card card-soft">
      <h3>{t('mapping.readyTitle')}</h3>
      <p>{t('mapping.readyHelp')}</p>
      {finish.error ? <ProblemMessage problem={asProblem(finish.error)} /> : null}
      <Button variant="secondary" disabled={finish.isPending} onClick={() => finish.mutate()}>
        {t('mapping.ready')}
      </Button>
    </div>
  )
}
