import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, body } from './api'
import { useLocalized } from './localized'
import { asProblem } from './problem'

const MINUTES = 60_000

export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: ['client', id],
    queryFn: () => body(api.GET('/api/referral/clients/{id}', { params: { path: { id } } })),
    staleTime: 5 * MINUTES,
  })

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['unit', id],
    queryFn: () => body(api.GET('/api/directory/units/{id}', { params: { path: { id } } })),
    staleTime: 60 * MINUTES,
  })

export const membershipQuery = (id: string) =>
  queryOptions({
    queryKey: ['membership', id],
    queryFn: () => body(api.GET('/api/directory/memberships/{id}', { params: { path: { id } } })),
    staleTime: 60 * MINUTES,
  })

export const serviceQuery = (id: string) =>
  queryOptions({
    queryKey: ['service', id],
    queryFn: () => body(api.GET('/api/directory/services/{id}', { params: { path: { id } } })),
    staleTime: 5 * MINUTES,
  })

export const networkQuery = (id: string) =>
  queryOptions({
    queryKey: ['network', id],
    queryFn: () => body(api.GET('/api/directory/networks/{id}', { params: { path: { id } } })),
    staleTime: 5 * MINUTES,
  })

/** A client's name; undefined while it is asked, null where this reader may not know it. */
export function useClientName(id: string | undefined): string | null | undefined {
  const { data, error } = useQuery({ ...clientQuery(id ?? ''), enabled: id !== undefined })
  return data ? `${data.givenName} ${data.familyName}` : error && asProblem(error).status === 404 ? null : undefined
}

export function useUnitName(id: string | undefined): string {
  const { data } = useQuery({ ...unitQuery(id ?? ''), enabled: id !== undefined })
  return useLocalized()(data?.name)
}

export function useMemberName(id: string | undefined): string {
  const { data } = useQuery({ ...membershipQuery(id ?? ''), enabled: id !== undefined })
  return data?.displayName ?? ''
}

type Target = { kind: string; id: string; name?: string }

/** Where a referral goes: a service, a network, or somebody who is not on the platform. */
export function useTargetName(target: Target | undefined): string {
  const service = useQuery({ ...serviceQuery(target?.id ?? ''), enabled: target?.kind === 'service' })
  const network = useQuery({ ...networkQuery(target?.id ?? ''), enabled: target?.kind === 'network' })
  return useLocalized()(service.data?.name ?? network.data?.name) || (target?.name ?? '')
}
