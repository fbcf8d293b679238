import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '../../shared/dates'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { useUnitName } from '../../shared/names'
import { formsQuery } from '../form/queries'

/** The mapping forms of a client that this reader may see, whoever filled them in. */
export function FormsOf({ client, title }: { client: string; title?: string }) {
  const { t } = useTranslation('referral')
  const { data, error, refetch } = useQuery(formsQuery(client))
  return (
    <section className="section">
      <h2>{title ?? t('clientPage.forms')}</h2>
      {error && !data ? <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data?.length === 0 ? <p className="quiet">{t('clientPage.noForms')}</p> : null}
      <ul className="notes">
        {data?.map((form) => (
          <li key={form.id}>
            <Link to={`/forms/${form.id}`}>
              {form.finishedAt ? t('mapping.finished', { day: formatDay(form.finishedAt) }) : t('mapping.unfinished')}
            </Link>{' '}
            <span className="quiet small">
              <Unit id={form.unit} /> · {formatDay(form.startedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Unit({ id }: { id: string }) {
  return <>{useUnitName(id)}</>
}
