import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatMoment } from '../../shared/dates'
import type { ReferralView } from '../../shared/model'
import { useTargetName, useUnitName } from '../../shared/names'
import { type FactKey, useFactName } from '../facts'

/** The time line, and the chain of referrals that this one belongs to. */
export function Course({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  return (
    <section className="section">
      <h2>{t('page.course')}</h2>
      {referral.replaces ? (
        <p>
          {t('page.replaces')} <Link to={`/referrals/${referral.replaces}`}>{t('page.before')}</Link>
        </p>
      ) : null}
      {referral.successor ? (
        <p>
          {t('page.replaced')} <Link to={`/referrals/${referral.successor}`}>{t('page.after')}</Link>
        </p>
      ) : null}
      <ol className="timeline">
        {referral.facts.map((fact) => (
          <Fact key={fact.sequence} name={fact.name as FactKey} at={fact.at} unit={fact.unit} />
        ))}
      </ol>
      {referral.forwardedFrom.map((hop) => (
        <Hop key={hop.at} target={hop.target} unit={hop.unit} />
      ))}
    </section>
  )
}

function Fact({ name, at, unit }: { name: FactKey; at: string; unit?: string }) {
  const { i18n } = useTranslation()
  const factName = useFactName()
  const by = useUnitName(unit)
  return (
    <li>
      <time dateTime={at} className="quiet small">
        {formatMoment(at, i18n.language)}
      </time>
      <span>
        {factName(name)}
        {by ? <span className="quiet"> · {by}</span> : null}
      </span>
    </li>
  )
}

function Hop({ target, unit }: { target: string; unit: string }) {
  const { t } = useTranslation('referral')
  const name = useTargetName({ kind: 'service', id: target })
  const byUnit = useUnitName(unit)
  return <p className="quiet">{t('page.hop', { target: name || byUnit })}</p>
}
