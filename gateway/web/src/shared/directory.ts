import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, body } from './api'
import { nextCursor } from './link'
import type { Narrowing } from './narrowing'
import { Problem } from './problem'

export const searchQuery = (narrowing: Narrowing, limit = 25) =>
  infiniteQueryOptions({
    queryKey: ['directory-search', narrowing, limit],
    queryFn: async ({ pageParam }) => {
      const { data, error, response } = await api.GET('/api/directory/search', {
        params: { query: { ...narrowing, limit, cursor: pageParam } },
      })
      if (!data) {
        throw Problem.of(response.status, error)
      }
      return { ...data, next: nextCursor(response.headers.get('Link')) }
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })

export const suggestionsQuery = (q: string, language: string) =>
  queryOptions({
    queryKey: ['suggestions', q, language],
    queryFn: async () => (await body(api.GET('/api/directory/suggestions', { params: { query: { q } } }))).items,
    enabled: q.trim().length > 1,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  })

export type Situation = {
  age?: number
  municipality?: string
  need?: string[]
  language?: string
  withoutReferral?: boolean
}

export const helpQuery = (situation: Situation) =>
  queryOptions({
    queryKey: ['who-can-help', situation],
    queryFn: () => body(api.GET('/api/directory/who-can-help', { params: { query: situation } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
