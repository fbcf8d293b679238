import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useDirectoryCodes } from '../../shared/codes'
import { useLocalized } from '../../shared/localized'
import { Page } from '../../shared/page'
import { pathQuery } from '../entries'
import { OrganisationLink } from '../entry-links'
import { EntryPage, InForce } from '../entry-page'
import { Freshness } from '../freshness'
import { History } from '../history'
import { Words } from '../words'
import { Steps } from './steps'
import '../directory.css'

/** A path over several services: what comes after what, and who helps at each step. */
export function PathPage() {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const codes = useDirectoryCodes()
  const { id = '' } = useParams()
  return (
    <EntryPage query={pathQuery(id)} title={t('path.title')}>
      {(path) => (
        <Page title={localized(path.name)} lead={<OrganisationLink id={path.organisation} />}>
          <InForce entry={path} page="paths" />
          {path.summary ? <Words text={path.summary} /> : null}
          {path.targetGroups.length > 0 ? (
            <p>
              <span className="quiet">{t('service.groups')}:</span>{' '}
              {path.targetGroups.map((group) => codes.name('targetGroups', group)).join(', ')}
            </p>
          ) : null}
          <Steps steps={path.steps} />
          <Freshness entry={path} queryKey={pathQuery(id).queryKey} />
          <History entry={id} />
        </Page>
      )}
    </EntryPage>
  )
}
