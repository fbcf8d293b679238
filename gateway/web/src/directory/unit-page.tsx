import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useLocalized } from '../shared/localized'
import { unitQuery } from '../shared/names'
import { Page } from '../shared/page'
import { EntryPage, InForce } from './entry-page'
import { Networks, OrganisationLink, Services } from './entry-links'
import { Freshness } from './freshness'
import { History } from './history'
import { People } from './people'
import './directory.css'

/** A unit: what it does, and who works there. */
export function UnitPage() {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const { id = '' } = useParams()
  return (
    <EntryPage query={unitQuery(id)} title={t('unit.title')}>
      {(unit) => (
        <Page title={localized(unit.name)} lead={<OrganisationLink id={unit.organisation} />}>
          <InForce entry={unit} page="units" />
          <div className="columns">
            <div>
              <Services of={{ unit: id }} />
              <People of={{ unit: id }} />
              <Networks of={{ unit: id }} />
            </div>
            <aside>
              <Freshness entry={unit} queryKey={unitQuery(id).queryKey} />
              <History entry={id} />
            </aside>
          </div>
        </Page>
      )}
    </EntryPage>
  )
}
