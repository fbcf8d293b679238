import { useMutation } from '@tanstack/react-query'
import { api, body, ifMatch } from '../../shared/api'
import type { WorklistItem } from '../../shared/model'
import { queryClient } from '../../shared/query-client'
import type { Page } from '../../shared/api'

type List = { pages: Page<WorklistItem>[]; pageParams: unknown[] }

/** Takes a referral into handling. The list shows it at once, and takes it back where the service refuses. */
export function useClaim() {
  return useMutation({
    mutationFn: (item: WorklistItem) =>
      body(
        api.POST('/api/referral/referrals/{id}/claim', {
          params: { path: { id: item.id }, header: ifMatch(item.version) },
        }),
      ),
    onMutate: async (item) => {
      await queryClient.cancelQueries({ queryKey: ['worklist'] })
      const before = queryClient.getQueriesData<List>({
        queryKey: ['worklist'],
        predicate: (query) => query.queryKey[1] !== 'first',
      })
      for (const [key, list] of before) {
        queryClient.setQueryData(key, list && claimedIn(list, item.id))
      }
      return { before }
    },
    onError: (_thrown, _item, context) => {
      for (const [key, list] of context?.before ?? []) {
        queryClient.setQueryData(key, list)
      }
    },
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: ['worklist'] })
      void queryClient.invalidateQueries({ queryKey: ['counts'] })
    },
  })
}

export function claimedIn(list: List, id: string): List {
  return {
    ...list,
    pages: list.pages.map((each) => ({
      ...each,
      items: each.items.map((item) => (item.id === id ? { ...item, state: 'RECEIVED' } : item)),
    })),
  }
}
