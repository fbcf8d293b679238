import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useDirectoryCodes, useMunicipalityName } from './codes'
import { formatDay } from './dates'
import { useLocalized } from './localized'
import type { Hit } from './model'

type Props = { hit: Hit; why?: ReactNode; end?: ReactNode }

/** Something that was found, with what one chooses by: does it need a referral, for whom, how long does one wait. */
export function HitRow({ hit, why, end }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const codes = useDirectoryCodes()
  const municipality = useMunicipalityName()
  const page = pages[hit.type]
  const name = localized(hit.name)
  return (
    <li className="row">
      <div className="row-main">
        {page ? (
          <Link to={`/directory/${page}/${hit.id}`} dir="auto">
            {name}
          </Link>
        ) : (
          <strong>{name}</strong>
        )}
        <span className="quiet">
          {[
            localized(hit.serviceName),
            localized(hit.title),
            codes.name('professions', hit.profession),
            localized(hit.unitName),
            localized(hit.organisationName),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {hit.summary ? <span>{localized(hit.summary)}</span> : null}
        <span className="row-facts">
          <span className="chip chip-quiet">{t(`hit.type.${hit.type as 'service'}`)}</span>
          {hit.referralNeeded === undefined ? null : (
            <span className={hit.referralNeeded ? 'chip chip-ask' : 'chip chip-good'}>
              {t(hit.referralNeeded ? 'hit.referralNeeded' : 'hit.noReferral')}
            </span>
          )}
          {hit.waiting ? (
            <span title={t('hit.asOf', { day: formatDay(hit.waiting.asOf) })}>
              {t('hit.waiting', { count: hit.waiting.days })}
            </span>
          ) : null}
          {hit.places?.free === undefined ? null : (
            <span title={t('hit.asOf', { day: formatDay(hit.places.asOf) })}>
              {t('hit.free', { count: hit.places.free })}
            </span>
          )}
          {hit.municipalities.length > 0 ? (
            <span className="quiet">{hit.municipalities.map(municipality).join(', ')}</span>
          ) : null}
          {hit.assuredOn ? <span className="quiet">{t('hit.assured', { day: formatDay(hit.assuredOn) })}</span> : null}
        </span>
        {why}
      </div>
      {end ? <div className="row-end">{end}</div> : null}
    </li>
  )
}

const pages: Partial<Record<string, string>> = {
  service: 'services',
  network: 'networks',
  unit: 'units',
  organisation: 'organisations',
  professional: 'professionals',
  path: 'paths',
  card: 'cards',
}
