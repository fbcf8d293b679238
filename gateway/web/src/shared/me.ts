import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, body } from './api'
import type { OwnMembership } from './model'
import { useSession } from './session'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => (await body(api.GET('/api/directory/me'))).items ?? [],
  staleTime: 300_000,
})

/** The membership under which this tab acts: the chosen one, else the only one. */
export function actingOf(memberships: OwnMembership[], actingAs: string | null): OwnMembership | undefined {
  const chosen = memberships.find((each) => each.id === actingAs)
  return chosen ?? (memberships.length === 1 ? memberships[0] : undefined)
}

/** Below the gate of the layout there always is one. */
export function useActing(): OwnMembership {
  const { data } = useSuspenseQuery(meQuery)
  const acting = actingOf(data, useSession().actingAs)
  if (!acting) {
    throw new Error('no membership has been chosen')
  }
  return acting
}
