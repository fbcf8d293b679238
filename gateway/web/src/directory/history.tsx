import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, body } from '../shared/api'
import { formatDay } from '../shared/dates'
import { useMemberName } from '../shared/names'

/** Who changed the entry, and when. */
export function History({ entry }: { entry: string }) {
  const { t } = useTranslation('directory')
  const { data } = useQuery({
    queryKey: ['history', entry],
    queryFn: async () =>
      (await body(api.GET('/api/directory/entries/{id}/history', { params: { path: { id: entry } } }))).items,
  })
  if (!data || data.length === 0) {
    return null
  }
  return (
    <details className="section">
      <summary>{t('history.title')}</summary>
      <ul className="text-list">
        {data.map((edit) => (
          <Edit key={edit.version} at={edit.at} by={edit.by} />
        ))}
      </ul>
    </details>
  )
}

function Edit({ at, by }: { at: string; by?: string }) {
  const name = useMemberName(by)
  return (
    <li>
      {formatDay(at)} {name}
    </li>
  )
}
