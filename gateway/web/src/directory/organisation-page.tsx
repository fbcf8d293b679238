import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useDirectoryCodes } from '../shared/codes'
import { useLocalized } from '../shared/localized'
import { Page } from '../shared/page'
import { organisationQuery, unitsQuery } from './entries'
import { Linked, Networks, Services } from './entry-links'
import { EntryPage, InForce } from './entry-page'
import { Freshness } from './freshness'
import { History } from './history'
import { PagedList } from './paged'
import './directory.css'

/** An organisation: its units and what they do. */
export function OrganisationPage() {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const codes = useDirectoryCodes()
  const { id = '' } = useParams()
  return (
    <EntryPage query={organisationQuery(id)} title={t('organisation.title')}>
      {(organisation) => (
        <Page title={localized(organisation.name)} lead={codes.name('organisationKinds', organisation.kind)}>
          <InForce entry={organisation} page="organisations" />
          <div className="columns">
            <div>
              <section className="section">
                <h2>{t('organisation.units')}</h2>
                <PagedList query={unitsQuery(id)} empty={<p className="quiet">{t('organisation.noUnits')}</p>}>
                  {(units) => <Linked page="units" entries={units} />}
                </PagedList>
              </section>
              <Services of={{ organisation: id }} />
              <Networks of={{ organisation: id }} />
            </div>
            <aside>
              <Freshness entry={organisation} queryKey={organisationQuery(id).queryKey} />
              <History entry={id} />
            </aside>
          </div>
        </Page>
      )}
    </EntryPage>
  )
}
