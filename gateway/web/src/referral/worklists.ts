import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, body, page } from '../shared/api'

export type Box = 'sent' | 'received' | 'mine' | 'queue' | 'waiting' | 'overdue'
export type Sort = 'newest' | 'silence' | 'due'

/** The waiting list is no list of the service's: it is what has come and waits for its turn. */
export type List = Box | 'waitlisted'

export type Filters = {
  box: List
  sort: Sort
  state: string[]
  municipality?: string
  kind?: string
  handler?: string
  stalled: boolean
}

/** A list of referrals, page after page. */
export const worklistQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['worklist', filters],
    queryFn: ({ pageParam }) =>
      page(
        api.GET('/api/referral/referrals', {
          params: {
            query: {
              ...(filters.box === 'waitlisted'
                ? { box: 'received', state: ['WAITLISTED'] }
                : { box: filters.box, ...(filters.state.length > 0 ? { state: filters.state } : {}) }),
              sort: filters.sort,
              ...(filters.municipality ? { municipality: filters.municipality } : {}),
              ...(filters.kind ? { kind: filters.kind } : {}),
              ...(filters.handler ? { handler: filters.handler } : {}),
              ...(filters.stalled ? { stalled: true } : {}),
              names: true,
              limit: 50,
              cursor: pageParam,
            },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  })

/** The first of a list, for home. */
export const firstOf = (box: Box, sort: Sort = 'newest', state: string[] = []) =>
  queryOptions({
    queryKey: ['worklist', 'first', box, sort, state],
    queryFn: async () =>
      (
        await body(
          api.GET('/api/referral/referrals', {
            params: { query: { box, sort, limit: 100, names: true, ...(state.length > 0 ? { state } : {}) } },
          }),
        )
      ).items,
  })

export const myClientsQuery = queryOptions({
  queryKey: ['my-clients'],
  queryFn: async () => (await body(api.GET('/api/referral/my-clients', { params: { query: { limit: 50 } } }))).items,
})

/** What has changed since it was last marked as seen. */
export const newsQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: async () =>
    (await body(api.GET('/api/referral/notices', { params: { query: { unread: true, limit: 25 } } }))).items,
})

export const referralQuery = (id: string) =>
  queryOptions({
    queryKey: ['referral', id],
    queryFn: () => body(api.GET('/api/referral/referrals/{id}', { params: { path: { id } } })),
    staleTime: 0,
  })
