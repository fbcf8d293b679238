import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, body } from '../shared/api'
import { useLocalized } from '../shared/localized'

export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: async () => (await body(api.GET('/api/directory/regions', { params: { query: { limit: 100 } } }))).items,
  staleTime: 3_600_000,
})

export function useRegionName(code: string): string {
  const { data } = useQuery(regionsQuery)
  return useLocalized()(data?.find((each) => each.region === code)?.name)
}
