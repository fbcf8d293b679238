import { useTranslation } from 'react-i18next'
import { Link, useRouteError } from 'react-router'
import { Page } from '../shared/page'
import { asProblem, Problem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <Page title={t('notFound.title')} lead={t('notFound.lead')}>
      <p>
        <Link to="/">{t('notFound.home')}</Link>
      </p>
    </Page>
  )
}

/** A fault of ours, or a file of a release that is gone: one tries again, or goes home. */
export function Broken() {
  const { t } = useTranslation()
  const thrown = useRouteError()
  return (
    <div className="content narrow">
      <h1>{t('broken.title')}</h1>
      {thrown instanceof Problem ? <ProblemMessage problem={asProblem(thrown)} /> : <p>{t('broken.lead')}</p>}
      <p>
        <a href={window.location.href}>{t('broken.again')}</a> · <a href="/">{t('notFound.home')}</a>
      </p>
    </div>
  )
}
