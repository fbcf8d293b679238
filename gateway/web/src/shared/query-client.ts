import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { asProblem } from './problem'

/** Everything that came from the server is here and nowhere else. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndedSession }),
  mutationCache: new MutationCache({ onError: noticeEndedSession }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // What was refused stays refused; what did not answer may answer the second time.
      retry: (times, thrown) => times < 2 && [0, 502, 503, 504].includes(asProblem(thrown).status),
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Asked anew, the session says whether one is still logged in; see session.ts. */
function noticeEndedSession(thrown: unknown) {
  if (asProblem(thrown).status === 401) {
    void queryClient.invalidateQueries({ queryKey: ['session'] })
  }
}
