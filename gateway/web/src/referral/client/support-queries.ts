import { queryOptions } from '@tanstack/react-query'
import { api, body, ifMatch } from '../../shared/api'
import type { SupportView } from '../../shared/model'
import { asProblem } from '../../shared/problem'
import { queryClient } from '../../shared/query-client'

/** The support periods of a client that this unit keeps or answers for, the latest first. */
export const periodsQuery = (client: string) =>
  queryOptions({
    queryKey: ['support-periods', client],
    queryFn: async () =>
      (await body(api.GET('/api/referral/support-periods', { params: { query: { client, limit: 50 } } }))).items,
  })

export const periodQuery = (id: string) =>
  queryOptions({
    queryKey: ['support-period', id],
    queryFn: () => body(api.GET('/api/referral/support-periods/{id}', { params: { path: { id } } })),
  })

export const measuresQuery = queryOptions({
  queryKey: ['measures'],
  queryFn: async () => (await body(api.GET('/api/referral/measures'))).items,
  staleTime: 300_000,
})

export type Of = { params: { path: { id: string }; header: { 'If-Match': string } } }

export const ofPeriod = ({ id, version }: { id: string; version: number }): Of => ({
  params: { path: { id }, header: ifMatch(version) },
})

/** Every view of the period and of those whose list it is in is of the newest version. */
export function keep(after: SupportView): SupportView {
  queryClient.setQueryData(periodQuery(after.id).queryKey, after)
  void queryClient.invalidateQueries({ queryKey: ['support-periods', after.client] })
  void queryClient.invalidateQueries({ queryKey: ['my-clients'] })
  return after
}

/** Writes something more into a period. It changes nothing that is there, so a newer version is no reason to refuse. */
export async function add(period: SupportView, write: (of: Of) => Promise<SupportView>): Promise<SupportView> {
  try {
    return keep(await write(ofPeriod(period)))
  } catch (thrown) {
    if (asProblem(thrown).status !== 412) {
      throw thrown
    }
    const now = await queryClient.query({ ...periodQuery(period.id), staleTime: 0 })
    return keep(await write(ofPeriod(now)))
  }
}
