import { useQuery } from '@tanstack/react-query'
import { api, body } from '../shared/api'
import { isoDay } from '../shared/dates'
import { useLocalized } from '../shared/localized'

/** The units of a region to choose from, by name. */
export function useUnits(region: string) {
  const localized = useLocalized()
  const { data } = useQuery({
    queryKey: ['units', region],
    queryFn: async () =>
      (
        await body(
          api.GET('/api/directory/units', { params: { query: { region, validOn: isoDay(new Date()), limit: 100 } } }),
        )
      ).items,
    staleTime: 3_600_000,
  })
  return (data ?? [])
    .map((unit) => ({ value: unit.id, label: localized(unit.name) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'fi'))
}
