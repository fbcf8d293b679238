import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useReferralCodes } from '../../shared/codes'
import { formatDay, isoDay } from '../../shared/dates'
import type { ReferralView } from '../../shared/model'
import { clientQuery } from '../../shared/names'

const over = ['CLOSED', 'CANCELLED', 'REDIRECTED', 'ENTERED_IN_ERROR', 'DECLINED', 'FAILED']

/** The permissions under which the receiver reads; only the unit that keeps the client's record sees them. */
export function Grounds({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const { data } = useQuery(clientQuery(referral.client))
  if (!data?.permissions) {
    return null
  }
  const { target } = referral
  const receiver = [target.id, target.unit, target.organisation]
  const today = isoDay(new Date())
  const covering = data.permissions.filter(
    ({ parties, withdrawnAt, to }) =>
      parties.some((party) => receiver.includes(party)) && !withdrawnAt && (to ?? today) >= today,
  )
  return (
    <section className="card">
      <h2>{t('page.permissions')}</h2>
      {covering.length === 0 ? (
        <p className={over.includes(referral.state) ? 'quiet' : 'late'}>{t('page.noPermission')}</p>
      ) : null}
      <ul className="notes">
        {covering.map((each) => (
          <li key={each.id}>
            <p>{each.dataKinds.map((kind) => codes.name('data-kind', kind)).join(', ')}</p>
            <p className="quiet small">
              {codes.name('ground', each.ground)} · {formatDay(each.from)}–{each.to ? formatDay(each.to) : ''}
            </p>
          </li>
        ))}
      </ul>
      <p className="small">
        <Link to={`/clients/${referral.client}`}>{t('mapping.toClient')}</Link>
      </p>
    </section>
  )
}
