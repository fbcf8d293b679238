import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../shared/dates'
import type { ReferralView } from '../../shared/model'
import { useUnitName } from '../../shared/names'
import { type FactKey, useFactName } from '../facts'

/** The time line. */
export function Course({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  return (
    <section className="section">
      <h2>{t('page.course')}</h2>
      <ol className="timeline">
        {referral.facts.map((fact) => (
          <Fact key={fact.sequence} name={fact.name as FactKey} at={fact.at} unit={fact.unit} />
        ))}
      </ol>
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
