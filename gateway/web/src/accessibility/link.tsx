import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { pageOf } from './page-of'

/** At the foot of every page. */
export function AccessibilityLink() {
  const { t } = useTranslation('accessibility')
  const { pathname } = useLocation()
  const about = pageOf(pathname)
  return (
    <footer className="foot no-print">
      <Link to={about.startsWith('/accessibility') ? '/accessibility' : `/accessibility?page=${about}`}>
        {t('title')}
      </Link>
    </footer>
  )
}
