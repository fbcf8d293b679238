import { queryOptions } from '@tanstack/react-query'
import { api, body } from '../shared/api'

export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: async () => (await body(api.GET('/api/directory/regions', { params: { query: { limit: 100 } } }))).items,
  staleTime: 3_600_000,
})
