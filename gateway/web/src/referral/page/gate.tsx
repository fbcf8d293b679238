import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import type { CriterionView, ReferralView } from '../../shared/model'

const undecided = ['SENT', 'RECEIVED', 'INFO_REQUESTED']
const marks: Partial<Record<string, string>> = { MET: '✓', NOT_MET: '✗', NOT_KNOWN: '?' }
const tones: Partial<Record<string, string>> = { MET: 'why-met', NOT_MET: 'why-not-met', NOT_KNOWN: 'why-unknown' }

/** What the rules of the gate say of a referral (S4-4, S4-5): now, while it is screened, or when it was accepted. */
export function Gate({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const asked = undecided.includes(referral.state)
  const { data } = useQuery({
    queryKey: ['referral', referral.id, 'gate', referral.version],
    queryFn: async () =>
      (await body(api.GET('/api/referral/referrals/{id}/gate', { params: { path: { id: referral.id } } }))).items ?? [],
    enabled: asked,
  })
  const criteria = asked ? data : referral.decision?.criteria
  if (!criteria || criteria.length === 0) {
    return null
  }
  return (
    <section className="section">
      <h2>{t('gate.title')}</h2>
      <ul className="gate">
        {criteria.map((criterion) => (
          <Criterion key={criterion.code} criterion={criterion} />
        ))}
      </ul>
      {referral.decision?.ground ? (
        <p className="words" dir="auto">
          <strong>{t('field.ground')}:</strong> {referral.decision.ground}
        </p>
      ) : null}
    </section>
  )
}

function Criterion({ criterion: { code, verdict } }: { criterion: CriterionView }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  return (
    <li className={tones[verdict]}>
      <span aria-hidden="true">{marks[verdict] ?? '·'}</span> {codes.name('criterion', code)}{' '}
      <span className="small">({t(`gate.${verdict as 'MET'}`)})</span>
    </li>
  )
}
