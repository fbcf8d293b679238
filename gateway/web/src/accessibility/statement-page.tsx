import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Bare } from '../app/bare'
import { formatDay } from '../shared/dates'
import { Page } from '../shared/page'

// Of the assessment that the statement tells of; it goes with its texts.
const ASSESSED = '2026-11-23'

const shortcomings = ['readers', 'attachments', 'languages', 'narrow'] as const
const assessment = ['machine', 'keyboard', 'own'] as const

/** How accessible Polku is, what is missing, and whom to tell (Act 306/2019). Read without a login, too. */
export function StatementPage() {
  const { t } = useTranslation('accessibility')
  const [parameters] = useSearchParams()
  const about = parameters.get('page')
  const form = `/accessibility/feedback${about ? `?page=${encodeURIComponent(about)}` : ''}`
  return (
    <Bare>
      <Page title={t('title')} lead={t('lead')}>
        <h2>{t('status.title')}</h2>
        <p>{t('status.text')}</p>
        <h2>{t('missing.title')}</h2>
        <ul className="text-list">
          {shortcomings.map((each) => (
            <li key={each}>{t(`missing.${each}`)}</li>
          ))}
        </ul>
        <h2>{t('assessed.title')}</h2>
        <ul className="text-list">
          {assessment.map((each) => (
            <li key={each}>{t(`assessed.${each}`)}</li>
          ))}
        </ul>
        <p>{t('assessed.on', { day: formatDay(ASSESSED) })}</p>
        <h2>{t('tell.title')}</h2>
        <p>{t('tell.text')}</p>
        <p>
          <Link to={form} className="button-link">
            {t('tell.go')}
          </Link>
        </p>
        <p>{t('tell.noLogin')}</p>
        <h2>{t('authority.title')}</h2>
        <p>{t('authority.text')}</p>
        <p>
          <a href="https://www.saavutettavuusvaatimukset.fi" rel="noreferrer">
            saavutettavuusvaatimukset.fi
          </a>
        </p>
        <p>
          <Link to="/">{t('back')}</Link>
        </p>
      </Page>
    </Bare>
  )
}
