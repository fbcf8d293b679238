import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '../../shared/dates'
import type { ReferralView } from '../../shared/model'
import { useTargetName, useUnitName } from '../../shared/names'
import { asProblem } from '../../shared/problem'
import { StateChip } from '../../shared/state-chip'
import { referralQuery } from '../worklists'

const LONGEST = 20

/** The chain of redirects that a referral belongs to, the first one on top, and how it was forwarded on its way. */
export function Chain({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const alone = !referral.replaces && !referral.successor
  if (alone && referral.forwardedFrom.length === 0) {
    return null
  }
  return (
    <section className="section">
      <h2>{t('chain.title')}</h2>
      <ol className="chain">
        {referral.replaces ? <Linked id={referral.replaces} towards="replaces" left={LONGEST} /> : null}
        {referral.forwardedFrom.map((hop) => (
          <Hop key={hop.at} hop={hop} />
        ))}
        <Here referral={referral} />
        {referral.successor ? <Linked id={referral.successor} towards="successor" left={LONGEST} /> : null}
      </ol>
    </section>
  )
}

function Here({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const target = useTargetName(referral.target)
  return (
    <li aria-current="true">
      <strong>{target}</strong> <StateChip state={referral.state} /> <span className="quiet">{t('chain.here')}</span>
    </li>
  )
}

/** One more link, and behind it the next; what this reader may not see is told as that. */
function Linked({ id, towards, left }: { id: string; towards: 'replaces' | 'successor'; left: number }) {
  const { t } = useTranslation('referral')
  const { data, error } = useQuery({ ...referralQuery(id), staleTime: 30_000 })
  const target = useTargetName(data?.target)
  const further = data?.[towards]
  const next = further && left > 0 ? <Linked id={further} towards={towards} left={left - 1} /> : null
  const own = (
    <li>
      {error && asProblem(error).status === 404 ? (
        <span className="quiet">{t('chain.hidden')}</span>
      ) : (
        <>
          <Link to={`/referrals/${id}`}>{target || '…'}</Link> {data ? <StateChip state={data.state} /> : null}{' '}
          {data ? <span className="quiet small">{formatDay(data.createdAt)}</span> : null}
        </>
      )}
    </li>
  )
  return towards === 'replaces' ? (
    <>
      {next}
      {own}
    </>
  ) : (
    <>
      {own}
      {next}
    </>
  )
}

/** Where it was before it was forwarded; the hop does not say of which kind its target is. */
function Hop({ hop }: { hop: ReferralView['forwardedFrom'][number] }) {
  const { t } = useTranslation('referral')
  const service = useTargetName({ kind: 'service', id: hop.target })
  const network = useTargetName({ kind: 'network', id: hop.target })
  const unit = useUnitName(hop.unit)
  return (
    <li>
      {service || network || unit}{' '}
      <span className="quiet small">{t('chain.forwarded', { day: formatDay(hop.at) })}</span>
    </li>
  )
}
