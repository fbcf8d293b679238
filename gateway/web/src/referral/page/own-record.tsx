import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body, ifMatch } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import type { ReferralView } from '../../shared/model'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'

/** The text for one's own statutory record, and the note that it has been taken there. */
export function OwnRecord({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const [copied, setCopied] = useState(false)
  const take = useMutation({
    mutationFn: (part: string) =>
      body(
        api.POST('/api/referral/referrals/{id}/record', {
          params: { path: { id: referral.id }, header: ifMatch(referral.version) },
          body: { part },
        }),
      ),
    onMutate: () => setCopied(false),
    onSuccess: async (taken) => {
      void queryClient.invalidateQueries({ queryKey: ['referral', referral.id] })
      // Where the browser does not let us, the text is there to be copied by hand.
      await navigator.clipboard.writeText(taken.text).then(
        () => setCopied(true),
        () => setCopied(false),
      )
    },
  })
  return (
    <section className="card card-soft">
      <h2>{t('record.title')}</h2>
      <p className="small">{t('record.help')}</p>
      <div className="buttons">
        {codes.choices('own-record').map(({ value, label }) => (
          <Button key={value} variant="secondaryLight" disabled={take.isPending} onClick={() => take.mutate(value)}>
            {label}
          </Button>
        ))}
      </div>
      <div role="status">{copied ? <p className="small">{t('record.copied')}</p> : null}</div>
      {take.data ? (
        <textarea className="select" rows={6} readOnly aria-label={t('record.title')} value={take.data.text} />
      ) : null}
      {take.error ? <ProblemMessage problem={asProblem(take.error)} /> : null}
      <ul className="small">
        {referral.recorded.map((each) => (
          <li key={each.at + each.part}>
            {t('record.done', { part: codes.name('own-record', each.part), day: formatDay(each.at) })}
          </li>
        ))}
      </ul>
    </section>
  )
}
