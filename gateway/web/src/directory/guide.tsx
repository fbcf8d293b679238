import { useTranslation } from 'react-i18next'
import { formatDay } from '../shared/dates'
import { useLocalized } from '../shared/localized'
import type { ServiceView } from '../shared/model'

/** How one guides a client here: is a referral needed, who is it for, what to attach, how long is the wait. */
export function Guide({ service }: { service: ServiceView }) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const told = service.told ?? service.description
  const direct = !service.referralNeeded || told.directAccess === true
  return (
    <section className="card guide">
      <h2>{t('guide.title')}</h2>
      <dl className="facts">
        <dt>{t('guide.referral')}</dt>
        <dd>{t(direct ? 'guide.direct' : 'guide.needed')}</dd>
        <dt>{t('guide.forWhom')}</dt>
        <dd>
          {told.criteria ? `${localized(told.criteria)} ` : ''}
          <Ages service={service} />
        </dd>
        <dt>{t('guide.attach')}</dt>
        <dd>
          {told.requiredDocuments.length > 0
            ? told.requiredDocuments.map((each) => localized(each)).join(', ')
            : t('guide.nothing')}
        </dd>
        <dt>{t('guide.wait')}</dt>
        <dd>
          {service.availability?.waitingDays === undefined
            ? t('guide.unknown')
            : `${t('hit.waiting', { ns: 'common', count: service.availability.waitingDays })} (${t('hit.asOf', { ns: 'common', day: formatDay(service.availability.asOf) })})`}
        </dd>
      </dl>
    </section>
  )
}

function Ages({ service: { minimumAge, maximumAge } }: { service: ServiceView }) {
  const { t } = useTranslation('directory')
  if (minimumAge === undefined && maximumAge === undefined) {
    return <>{t('guide.allAges')}</>
  }
  return <>{t('guide.ages', { from: minimumAge ?? 0, to: maximumAge ?? '' })}</>
}
