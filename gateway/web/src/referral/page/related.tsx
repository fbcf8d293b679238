import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { api, body, ifMatch } from '../../shared/api'
import type { ReferralView } from '../../shared/model'
import { useTargetName, useUnitName } from '../../shared/names'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { StateChip } from '../../shared/state-chip'
import { referralQuery } from '../worklists'

/** Other open referrals of the same person that this reader may see; the receiver links them. */
export function Related({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const { data } = useQuery({
    queryKey: ['referral', referral.id, 'related', referral.version],
    queryFn: async () =>
      (await body(api.GET('/api/referral/referrals/{id}/related', { params: { path: { id: referral.id } } }))).items,
  })
  const link = useMutation({
    mutationFn: (other: string) =>
      body(
        api.POST('/api/referral/referrals/{id}/link', {
          params: { path: { id: referral.id }, header: ifMatch(referral.version) },
          body: { referral: other },
        }),
      ),
    onSuccess: (after) => queryClient.setQueryData(referralQuery(referral.id).queryKey, after),
  })
  if (!data || data.length === 0) {
    return null
  }
  const mayLink = referral.availableActions.includes('link')
  return (
    <section className="card">
      <h2>{t('related.title')}</h2>
      {link.error ? <ProblemMessage problem={asProblem(link.error)} /> : null}
      <ul>
        {data.map((other) => (
          <li key={other.id} className="related">
            <Other referral={other} />
            {referral.linked.includes(other.id) ? <span className="quiet small">{t('related.linked')}</span> : null}
            {mayLink && !referral.linked.includes(other.id) ? (
              <Button variant="secondaryNoBorder" disabled={link.isPending} onClick={() => link.mutate(other.id)}>
                {t('related.link')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Other({ referral }: { referral: ReferralView }) {
  const target = useTargetName(referral.target)
  const sender = useUnitName(referral.sender.unit)
  return (
    <p>
      <Link to={`/referrals/${referral.id}`}>{target}</Link> <StateChip state={referral.state} />
      <br />
      <span className="quiet small">{sender}</span>
    </p>
  )
}
