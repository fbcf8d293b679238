import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { formatDay } from '../../shared/dates'
import { Loading } from '../../shared/loading'
import type { FormView } from '../../shared/model'
import { Page } from '../../shared/page'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { useShownName } from '../referral-row'
import { FormShown } from './form-shown'
import { formQuery } from './queries'

/** A form by itself: filled in where it may be, else read; earlier editions in their own words. */
export function FormPage() {
  const { t } = useTranslation('referral')
  const { id = '' } = useParams()
  const [parameters] = useSearchParams()
  const edition = Number(parameters.get('edition')) || undefined
  const { data, error, refetch } = useQuery({ ...formQuery(id, edition), refetchOnWindowFocus: false })
  if (error && !data) {
    return (
      <Page title={t('mapping.title')}>
        <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
      </Page>
    )
  }
  return data ? <Shown form={data} /> : <Loading lines={6} />
}

function Shown({ form }: { form: FormView }) {
  const { t } = useTranslation('referral')
  const name = useShownName(form.client)
  return (
    <Page
      title={name}
      actions={
        <Link to={`/clients/${form.client}`} className="button-link">
          {t('mapping.toClient')}
        </Link>
      }
    >
      <FormShown form={form} />
      <Editions form={form} />
    </Page>
  )
}

function Editions({ form }: { form: FormView }) {
  const { t } = useTranslation('referral')
  if (form.editions.length < 2) {
    return null
  }
  return (
    <nav className="section no-print" aria-label={t('mapping.editions')}>
      <h2>{t('mapping.editions')}</h2>
      <ul className="text-list">
        {form.editions.map(({ edition, startedAt, finishedAt }) => (
          <li key={edition}>
            <Link to={`/forms/${form.id}?edition=${String(edition)}`} aria-current={edition === form.edition}>
              {t('mapping.edition', { number: edition })}
            </Link>{' '}
            <span className="quiet small">
              {formatDay(startedAt)}
              {finishedAt ? `–${formatDay(finishedAt)}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
