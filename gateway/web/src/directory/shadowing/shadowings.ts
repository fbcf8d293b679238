import { queryOptions } from '@tanstack/react-query'
import { api, body, page } from '../../shared/api'
import { queryClient } from '../../shared/query-client'
import type { ShadowingView } from '../model'
import { paged } from '../paged'

export const wishes = ['OFFER', 'REQUEST'] as const

/** What the address asks for. */
export function choiceOf(parameters: URLSearchParams) {
  const mine = parameters.get('mine') === 'true'
  return {
    wish: wishes.find((each) => each === parameters.get('wish')),
    profession: parameters.get('profession') ?? undefined,
    region: parameters.get('region') ?? undefined,
    mine,
    // One's own are shown whatever has come of them.
    state: mine ? undefined : ('OPEN' as const),
  }
}

export const shadowingsQuery = (choice: ReturnType<typeof choiceOf>) =>
  paged(['shadowings', choice], (cursor) =>
    page(api.GET('/api/directory/shadowings', { params: { query: { ...choice, limit: 25, cursor } } })),
  )

export const shadowingQuery = (id: string) =>
  queryOptions({
    queryKey: ['shadowing', id],
    queryFn: () => body(api.GET('/api/directory/shadowings/{id}', { params: { path: { id } } })),
  })

/** What a step answered is what the page shows, and lists are asked anew. */
export function put(shadowing: ShadowingView) {
  queryClient.setQueryData(shadowingQuery(shadowing.id).queryKey, shadowing)
  void queryClient.invalidateQueries({ queryKey: ['shadowings'] })
}
