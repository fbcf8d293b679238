import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, body } from './api'
import { type Localized, useLocalized } from './localized'

export type Code = { code: string; byHand?: boolean; name: Localized }
type Lists = Record<string, Code[]>

const HOUR = 3_600_000

export const referralCodesQuery = queryOptions({
  queryKey: ['referral-codes'],
  queryFn: async () => listsOf(await body(api.GET('/api/referral/codes'))),
  staleTime: HOUR,
})

export const directoryCodesQuery = queryOptions({
  queryKey: ['directory-codes'],
  queryFn: async () => listsOf(await body(api.GET('/api/directory/codes'))),
  staleTime: HOUR,
})

export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: async () => (await body(api.GET('/api/directory/municipalities'))).items,
  staleTime: HOUR,
})

/** Names of codes; a code without a name, from a newer release, is shown as it is. */
export function useReferralCodes() {
  return useNaming(useQuery(referralCodesQuery).data)
}

export function useDirectoryCodes() {
  return useNaming(useQuery(directoryCodesQuery).data)
}

export function useMunicipalityName(): (code: string | undefined) => string {
  const { data } = useQuery(municipalitiesQuery)
  const localized = useLocalized()
  return (code) => localized(data?.find((each) => each.code === code)?.name) || (code ?? '')
}

function useNaming(lists: Lists | undefined) {
  const localized = useLocalized()
  return {
    name: (list: string, code: string | undefined) =>
      localized(lists?.[list]?.find((each) => each.code === code)?.name) || (code ?? ''),
    /** What a person may choose. */
    choices: (list: string) =>
      (lists?.[list] ?? [])
        .filter((each) => each.byHand !== false)
        .map((each) => ({ value: each.code, label: localized(each.name) })),
  }
}

/** The document does not say what the lists of codes look like, so each is looked at. */
export function listsOf(told: unknown): Lists {
  const lists: Lists = {}
  if (typeof told === 'object' && told !== null) {
    for (const [list, codes] of Object.entries(told)) {
      lists[list] = Array.isArray(codes) ? codes.filter(isCode) : []
    }
  }
  return lists
}

function isCode(value: unknown): value is Code {
  return typeof value === 'object' && value !== null && 'code' in value && 'name' in value
}
