import { queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, body } from '../shared/api'
import { formatDay } from '../shared/dates'
import { useMemberName } from '../shared/names'

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['history', id],
    queryFn: async () =>
      (await body(api.GET('/api/directory/entries/{id}/history', { params: { path: { id } } }))).items,
  })

/** Who changed the entry, and when. */
export function History({ entry }: { entry: string }) {
  const { t } = useTranslation('directory')
  const { data } = useQuery(historyQuery(entry))
  if (!data || data.length === 0) {
    return null
  }
  return (
    <details className="section">
      <summary>{t('history.title')}</summary>
      <ul className="text-list">
        {data.map((edit) => (
          <Edit key={edit.version} at={edit.at} by={edit.by} source={edit.source} />
        ))}
      </ul>
    </details>
  )
}

function Edit({ at, by, source }: { at: string; by?: string; source?: string }) {
  const { t } = useTranslation('directory')
  const name = useMemberName(by)
  return (
    <li>
      {formatDay(at)} {name || (source ? t('history.source', { source }) : '')}
    </li>
  )
}
