import { useTranslation } from 'react-i18next'
import { InlineAlert } from 'suomifi-ui-components'
import { formatMoment } from '../../shared/dates'
import type { ReferralView } from '../../shared/model'
import { StateChip } from '../../shared/state-chip'
import { type FactKey, useFactName } from '../facts'

type Props = { seen: ReferralView; now: ReferralView; allowed: boolean }

/** What has become of a referral since the form was opened; what was written in the form is the other version, and stays there. */
export function Meanwhile({ seen, now, allowed }: Props) {
  const { t, i18n } = useTranslation('referral')
  const factName = useFactName()
  const known = seen.facts.at(-1)?.sequence ?? 0
  return (
    <InlineAlert status="warning" labelText={t('stale.title')} className="message" role="alert">
      <p>{t('stale.theirs')}</p>
      <ul>
        {now.facts
          .filter((fact) => fact.sequence > known)
          .map((fact) => (
            <li key={fact.sequence}>
              {factName(fact.name as FactKey)}{' '}
              <span className="quiet small">{formatMoment(fact.at, i18n.language)}</span>
            </li>
          ))}
      </ul>
      {seen.state === now.state ? null : (
        <p>
          <StateChip state={seen.state} /> → <StateChip state={now.state} />
        </p>
      )}
      <p>{t(allowed ? 'stale.mine' : 'stale.gone')}</p>
    </InlineAlert>
  )
}
