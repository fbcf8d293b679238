import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useDirectoryCodes } from '../shared/codes'
import { type Localized, useLocalized } from '../shared/localized'
import type { ServiceView } from '../shared/model'
import { serviceQuery, useMemberName, useUnitName } from '../shared/names'
import { networksQuery, type Of, organisationQuery, servicesQuery } from './entries'
import { PagedList } from './paged'

export function UnitLink({ id }: { id: string }) {
  return <Link to={`/directory/units/${id}`}>{useUnitName(id) || '…'}</Link>
}

export function OrganisationLink({ id }: { id: string }) {
  const { data } = useQuery(organisationQuery(id))
  return <Link to={`/directory/organisations/${id}`}>{useLocalized()(data?.name) || '…'}</Link>
}

/** Members have no page: what they are called. */
export function MemberName({ id }: { id: string }) {
  return <>{useMemberName(id) || '…'}</>
}

export function ServiceLink({ id }: { id: string }) {
  const { data } = useQuery(serviceQuery(id))
  return <Link to={`/directory/services/${id}`}>{useLocalized()(data?.name) || '…'}</Link>
}

/** What they do. */
export function Services({ of }: { of: Of }) {
  const { t } = useTranslation('directory')
  return (
    <section className="section">
      <h2>{t('unit.services')}</h2>
      <PagedList query={servicesQuery(of)} empty={<p className="quiet">{t('unit.noServices')}</p>}>
        {(services) => (
          <ul className="rows">
            {services.map((service) => (
              <Service key={service.id} service={service} />
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  )
}

function Service({ service }: { service: ServiceView }) {
  const { t } = useTranslation(['directory', 'common'])
  const localized = useLocalized()
  const codes = useDirectoryCodes()
  const told = service.told ?? service.description
  const direct = !service.referralNeeded || told.directAccess === true
  return (
    <li className="row">
      <div className="row-main">
        <Link to={`/directory/services/${service.id}`}>{localized(service.name)}</Link>
        <span className="quiet">{codes.name('serviceKinds', service.kind)}</span>
        <span className="row-facts">
          <span className={direct ? 'chip chip-good' : 'chip chip-ask'}>
            {t(direct ? 'common:hit.noReferral' : 'common:hit.referralNeeded')}
          </span>
        </span>
      </div>
    </li>
  )
}

/** Networks that they coordinate. */
export function Networks({ of }: { of: Of }) {
  const { t } = useTranslation('directory')
  return (
    <PagedList query={networksQuery(of)} empty={null}>
      {(networks) => (
        <section className="section">
          <h2>{t('unit.networks')}</h2>
          <Linked page="networks" entries={networks} />
        </section>
      )}
    </PagedList>
  )
}

/** Names that lead to their pages. */
export function Linked({ page, entries }: { page: string; entries: { id: string; name: Localized }[] }) {
  const localized = useLocalized()
  return (
    <ul className="rows">
      {entries.map(({ id, name }) => (
        <li key={id} className="row">
          <div className="row-main">
            <Link to={`/directory/${page}/${id}`}>{localized(name)}</Link>
          </div>
        </li>
      ))}
    </ul>
  )
}
