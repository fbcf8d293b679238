import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '../../shared/dates'
import { useLocalized } from '../../shared/localized'
import { useActing } from '../../shared/me'
import type { ServiceView } from '../../shared/model'
import { useUnitName } from '../../shared/names'
import { CardText } from '../card/card-text'
import { cardsOfServiceQuery } from '../card/cards'
import { PrintLink } from '../card/print-link'
import { Questions } from '../card/questions'
import { Say } from '../card/say'
import { mayBegin } from '../card/rights'
import type { CardView } from '../model'

/** How one guides a client here: the four questions first, then what those who work in the service have written on its card. */
export function Guide({ service }: { service: ServiceView }) {
  const { t } = useTranslation('directory')
  const acting = useActing()
  const { data: cards } = useQuery(cardsOfServiceQuery(service.id))
  const published = cards?.filter((card) => card.published) ?? []
  return (
    <section className="card guide">
      <h2>{t('guide.title')}</h2>
      <Answers service={service} />
      {published.map((card) => (
        <Published key={card.id} card={card} />
      ))}
      {cards && published.length === 0 ? <p className="quiet">{t('guide.noCard')}</p> : null}
      {cards
        ?.filter((card) => !card.published)
        .map((card) => (
          <Unpublished key={card.id} card={card} />
        ))}
      {cards?.length === 0 && mayBegin(acting, service) ? (
        <p className="no-print">
          <Link to={`/directory/cards/new?service=${service.id}`} className="button-link">
            {t('guide.begin')}
          </Link>
        </p>
      ) : null}
    </section>
  )
}

function Answers({ service }: { service: ServiceView }) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const unit = useUnitName(service.unit)
  const told = service.told ?? service.description
  const direct = !service.referralNeeded || told.directAccess === true
  return (
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
      <dt>{t('guide.decides')}</dt>
      <dd>
        <Link to={`/directory/units/${service.unit}`}>{unit || t('unit.title')}</Link>
      </dd>
      <dt>{t('guide.wait')}</dt>
      <dd>
        <Wait availability={service.availability} />
      </dd>
    </dl>
  )
}

function Wait({ availability }: { availability: ServiceView['availability'] }) {
  const { t } = useTranslation(['directory', 'common'])
  if (!availability) {
    return <>{t('guide.unknown')}</>
  }
  const { waitingDays, free } = availability
  const told = [
    waitingDays === undefined ? '' : t('common:hit.waiting', { count: waitingDays }),
    free === undefined ? '' : t('guide.free', { count: free }),
  ].filter((part) => part !== '')
  return (
    <>
      {told.length > 0 ? told.join(', ') : t('guide.unknown')} (
      {t('common:hit.asOf', { day: formatDay(availability.asOf) })})
    </>
  )
}

function Ages({ service: { minimumAge, maximumAge } }: { service: ServiceView }) {
  const { t } = useTranslation('directory')
  if (minimumAge === undefined && maximumAge === undefined) {
    return <>{t('guide.allAges')}</>
  }
  return <>{t('guide.ages', { from: minimumAge ?? 0, to: maximumAge ?? '' })}</>
}

function Published({ card }: { card: CardView }) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  if (!card.published) {
    return null
  }
  const { text, number, publishedAt, reviewOn } = card.published
  return (
    <div className="guide-card">
      <h3>{localized(text.name)}</h3>
      <CardText text={text} />
      <p className="small quiet">
        {t('card.edition', { number, day: formatDay(publishedAt) })} ·{' '}
        {t('card.reviewOn', { day: formatDay(reviewOn) })}
        {card.reviewDue ? <span className="late"> {t('card.reviewDue')}</span> : null}
      </p>
      <p className="row-facts no-print">
        <PrintLink card={card} />
        <Link to={`/directory/cards/${card.id}`}>{t('card.open')}</Link>
      </p>
      <Say card={card.id} />
      <Questions card={card} />
    </div>
  )
}

function Unpublished({ card }: { card: CardView }) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  if (!card.draft) {
    return null
  }
  return (
    <p className="no-print">
      <Link to={`/directory/cards/${card.id}`}>{localized(card.draft.text.name)}</Link>{' '}
      <span className="chip chip-quiet">{t(`card.stage.${card.draft.stage}`)}</span>
    </p>
  )
}
