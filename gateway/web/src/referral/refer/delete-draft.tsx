import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { api, done, ifMatch } from '../../shared/api'
import type { ReferralView } from '../../shared/model'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'

/** A draft that is not needed. It cannot be had back, so one is asked first. */
export function DeleteDraft({ draft, onDeleted }: { draft: ReferralView; onDeleted: () => void }) {
  const { t } = useTranslation('referral')
  const navigate = useNavigate()
  const remove = useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/api/referral/referrals/{id}', {
          params: { path: { id: draft.id }, header: ifMatch(draft.version) },
        }),
      ),
    onSuccess: () => {
      onDeleted()
      queryClient.removeQueries({ queryKey: ['referral', draft.id] })
      void queryClient.invalidateQueries({ queryKey: ['worklist'] })
      void queryClient.invalidateQueries({ queryKey: ['counts'] })
      void navigate('/')
    },
  })
  return (
    <>
      <Button
        variant="secondaryNoBorder"
        disabled={remove.isPending}
        onClick={() => {
          if (window.confirm(t('refer.deleteSure'))) {
            remove.mutate()
          }
        }}
      >
        {t('refer.delete')}
      </Button>
      {remove.error ? <ProblemMessage problem={asProblem(remove.error)} /> : null}
    </>
  )
}
