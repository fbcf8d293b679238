import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, body } from '../shared/api'
import { isoDay } from '../shared/dates'

/** Who works in a unit today. */
export const membersQuery = (unit: string) =>
  queryOptions({
    queryKey: ['members', unit],
    queryFn: async () =>
      (
        await body(
          api.GET('/api/directory/memberships', {
            params: { query: { unit, validOn: isoDay(new Date()), limit: 100 } },
          }),
        )
      ).items,
    staleTime: 300_000,
  })

export function useMembers(unit: string) {
  const { data } = useQuery(membersQuery(unit))
  return (data ?? [])
    .map((member) => ({ value: member.id, label: member.displayName }))
    .sort((one, other) => one.label.localeCompare(other.label, 'fi'))
}
