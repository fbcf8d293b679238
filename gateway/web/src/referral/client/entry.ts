import { queryOptions } from '@tanstack/react-query'
import { api, body } from '../../shared/api'
import type { Localized } from '../../shared/localized'
import { asProblem } from '../../shared/problem'

export type Entry = { name: Localized; person: boolean }

const HOUR = 3_600_000

const party = ({ name }: { name: Localized }): Entry => ({ name, person: false })

/** An entry of the directory whose kind nobody has told: each kind is asked until one knows it. */
export const entryQuery = (id: string) =>
  queryOptions({
    queryKey: ['entry', id],
    queryFn: async (): Promise<Entry> => {
      const of = { params: { path: { id } } }
      return (
        (await known(async () => party(await body(api.GET('/api/directory/services/{id}', of))))) ??
        (await known(async () => party(await body(api.GET('/api/directory/units/{id}', of))))) ??
        (await known(async () => member(await body(api.GET('/api/directory/memberships/{id}', of))))) ??
        (await known(async () => party(await body(api.GET('/api/directory/networks/{id}', of))))) ??
        party(await body(api.GET('/api/directory/organisations/{id}', of)))
      )
    },
    staleTime: HOUR,
  })

const member = ({ displayName }: { displayName: string }): Entry => ({ name: { fi: displayName }, person: true })

async function known(ask: () => Promise<Entry>): Promise<Entry | undefined> {
  try {
    return await ask()
  } catch (thrown) {
    if (asProblem(thrown).status === 404) {
      return undefined
    }
    throw thrown
  }
}
