import { queryOptions } from '@tanstack/react-query'
import { api, body } from './api'

/** How many there are in each list of referrals: mine, queue, waiting, overdue, sent, received. */
export const countsQuery = queryOptions({
  queryKey: ['counts'],
  queryFn: async () => countsOf(await body(api.GET('/api/referral/referral-counts'))),
})

function countsOf(told: object): Partial<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(told).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )
}
