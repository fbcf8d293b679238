import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMunicipalityName } from '../../shared/codes'
import { useLocalized } from '../../shared/localized'
import type { ServiceView } from '../../shared/model'
import { locationQuery } from '../entries'
import { useRegionName } from '../regions'

/** Where the service is given, and to whom by where they live. */
export function Coverage({ service }: { service: ServiceView }) {
  const { t } = useTranslation('directory')
  const municipality = useMunicipalityName()
  const region = useRegionName(service.region)
  return (
    <section className="card card-soft">
      <h2>{t('service.area')}</h2>
      <p>
        {service.municipalities.length > 0
          ? service.municipalities.map(municipality).join(', ')
          : [t('service.wholeRegion'), region].filter((part) => part !== '').join(': ')}
      </p>
      {service.locations.length > 0 ? (
        <ul className="places">
          {service.locations.map((id) => (
            <Place key={id} id={id} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function Place({ id }: { id: string }) {
  const localized = useLocalized()
  const { data } = useQuery(locationQuery(id))
  if (!data) {
    return null
  }
  const address = data.address
  return (
    <li>
      <strong>{localized(data.name)}</strong>
      {address ? (
        <>
          <br />
          {[localized(address.street), `${address.postalCode} ${address.postOffice}`]
            .filter((part) => part !== '')
            .join(', ')}
        </>
      ) : null}
    </li>
  )
}
