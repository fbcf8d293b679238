import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLocalized } from '../../shared/localized'
import { networkQuery, serviceQuery, useUnitName } from '../../shared/names'
import type { Target } from './order'

/** What one needs to know of the receiver before one writes. */
export function TargetCard({ target }: { target: Target }) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const service = useQuery({ ...serviceQuery(target.id), enabled: target.kind === 'service' }).data
  const network = useQuery({ ...networkQuery(target.id), enabled: target.kind === 'network' }).data
  const unit = useUnitName(service?.unit ?? network?.coordinatingUnit)
  const told = service?.told ?? service?.description
  return (
    <section className="card card-soft">
      <h2>{localized(service?.name ?? network?.name)}</h2>
      <p className="quiet">{unit}</p>
      {told?.summary ? <p>{localized(told.summary)}</p> : null}
      <dl className="facts">
        {told?.criteria ? (
          <>
            <dt>{t('card.criteria')}</dt>
            <dd>{localized(told.criteria)}</dd>
          </>
        ) : null}
        {service?.availability?.waitingDays === undefined ? null : (
          <>
            <dt>{t('card.waiting')}</dt>
            <dd>{t('hit.waiting', { ns: 'common', count: service.availability.waitingDays })}</dd>
          </>
        )}
        {told && told.requiredDocuments.length > 0 ? (
          <>
            <dt>{t('card.documents')}</dt>
            <dd>{told.requiredDocuments.map((each) => localized(each)).join(', ')}</dd>
          </>
        ) : null}
      </dl>
    </section>
  )
}
