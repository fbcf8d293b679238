import { queryOptions } from '@tanstack/react-query'
import { api, body, page } from '../shared/api'
import { paged } from './paged'

const MINUTES = 60_000

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisation', id],
    queryFn: () => body(api.GET('/api/directory/organisations/{id}', { params: { path: { id } } })),
    staleTime: 60 * MINUTES,
  })

export const professionalQuery = (id: string) =>
  queryOptions({
    queryKey: ['professional', id],
    queryFn: () => body(api.GET('/api/directory/professionals/{id}', { params: { path: { id } } })),
    staleTime: 5 * MINUTES,
  })

export const pathQuery = (id: string) =>
  queryOptions({
    queryKey: ['path', id],
    queryFn: () => body(api.GET('/api/directory/paths/{id}', { params: { path: { id } } })),
    staleTime: 5 * MINUTES,
  })

export const locationQuery = (id: string) =>
  queryOptions({
    queryKey: ['location', id],
    queryFn: () => body(api.GET('/api/directory/locations/{id}', { params: { path: { id } } })),
    staleTime: 60 * MINUTES,
  })

/** Where an entry belongs. */
export type Of = { unit?: string; organisation?: string }

export const servicesQuery = (of: Of) =>
  paged(['services', of], (cursor) =>
    page(api.GET('/api/directory/services', { params: { query: { ...of, limit: 25, cursor } } })),
  )

export const professionalsQuery = (of: Of) =>
  paged(['professionals', of], (cursor) =>
    page(api.GET('/api/directory/professionals', { params: { query: { ...of, limit: 25, cursor } } })),
  )

export const unitsQuery = (organisation: string) =>
  paged(['units', organisation], (cursor) =>
    page(api.GET('/api/directory/units', { params: { query: { organisation, limit: 25, cursor } } })),
  )

export const networksQuery = (of: Of) =>
  paged(['networks', of], (cursor) =>
    page(api.GET('/api/directory/networks', { params: { query: { ...of, limit: 25, cursor } } })),
  )
