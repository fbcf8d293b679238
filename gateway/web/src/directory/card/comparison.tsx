import { queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { api, body } from '../../shared/api'
import { formatDay } from '../../shared/dates'
import { Loading } from '../../shared/loading'
import { useLocalized } from '../../shared/localized'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import type { CardView, Difference } from '../model'
import { useTemplate } from './cards'

const editionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['editions', id],
    queryFn: async () =>
      (await body(api.GET('/api/directory/cards/{id}/editions', { params: { path: { id }, query: { limit: 100 } } })))
        .items,
  })

const comparisonQuery = (id: string, from: number, to: number | undefined) =>
  queryOptions({
    queryKey: ['comparison', id, from, to],
    queryFn: () =>
      body(
        api.GET('/api/directory/cards/{id}/comparison', {
          params: { path: { id }, query: to === undefined ? { from, draft: true } : { from, to } },
        }),
      ),
  })

/** Two versions of a card side by side: what has changed, by question and language. */
export function Comparison({ card }: { card: CardView }) {
  const { t } = useTranslation('directory')
  const [parameters, setParameters] = useSearchParams()
  const { data: editions } = useQuery(editionsQuery(card.id))
  const numbers = (editions ?? []).map(({ number }) => number)
  const newest = numbers[0] ?? 0
  const writing = card.draft !== undefined && card.draft.stage !== 'PUBLISHED'
  const asked = { from: parameters.get('from'), to: parameters.get('to') }
  const to = asked.to === null ? (writing ? undefined : newest) : numbers.find((each) => String(each) === asked.to)
  const from = numbers.find((each) => String(each) === asked.from) ?? (to === undefined ? newest : Math.max(to - 1, 0))
  if (!editions || newest === 0 || (numbers.length < 2 && !writing)) {
    return null
  }
  function choose(name: string, value: string) {
    const next = new URLSearchParams(parameters)
    next.set(name, value)
    setParameters(next, { replace: true, preventScrollReset: true })
  }
  const published = new Map(editions.map((each) => [each.number, formatDay(each.publishedAt)]))

  const label = (number: number) => t('card.edition', { number, day: published.get(number) ?? '' })
  return (
    <section className="section">
      <h2>{t('compare.title')}</h2>
      <div className="filters">
        <label>
          <span className="field-label">{t('compare.before')}</span>
          <select className="select" value={from} onChange={(event) => choose('from', event.target.value)}>
            {numbers.map((each) => (
              <option key={each} value={each}>
                {label(each)}
              </option>
            ))}
            {from === 0 ? <option value={0}>{t('compare.nothing')}</option> : null}
          </select>
        </label>
        <label>
          <span className="field-label">{t('compare.after')}</span>
          <select className="select" value={to ?? 'draft'} onChange={(event) => choose('to', event.target.value)}>
            {writing ? <option value="draft">{t('compare.draft')}</option> : null}
            {numbers.map((each) => (
              <option key={each} value={each}>
                {label(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Changes card={card} from={from} to={to} />
    </section>
  )
}

function Changes({ card, from, to }: { card: CardView; from: number; to: number | undefined }) {
  const { t } = useTranslation('directory')
  const { data, error } = useQuery(comparisonQuery(card.id, from, to))
  if (error) {
    return <ProblemMessage problem={asProblem(error)} />
  }
  if (!data) {
    return <Loading />
  }
  if (data.changes.length === 0) {
    return <p className="quiet">{t('compare.same')}</p>
  }
  return (
    <ul className="changes">
      {data.changes.map((change) => (
        <Change key={change.field} change={change} card={card} />
      ))}
    </ul>
  )
}

function Change({ change, card }: { change: Difference; card: CardView }) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const template = useTemplate(card.draft?.text ?? card.published?.text)
  const [, kind, ...rest] = change.field.split('/')
  const language = rest.at(-1) ?? ''
  const question = template?.questions.find(({ code }) => code === rest[0])
  const named =
    kind === 'name' ? t('editor.name') : kind === 'template' ? t('editor.template') : localized(question?.text)
  return (
    <li className="change">
      <h3>
        {named || rest[0]} {kind === 'template' ? null : <span className="quiet">({language.toUpperCase()})</span>}
      </h3>
      <div className="change-sides">
        <div>
          <p className="small quiet">{t('compare.before')}</p>
          <p className="words" dir="auto">
            {change.before ?? '–'}
          </p>
        </div>
        <div>
          <p className="small quiet">{t('compare.after')}</p>
          <p className="words" dir="auto">
            {change.after ?? '–'}
          </p>
        </div>
      </div>
    </li>
  )
}
