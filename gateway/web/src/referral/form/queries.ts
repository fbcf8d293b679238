import { queryOptions } from '@tanstack/react-query'
import { api, body } from '../../shared/api'

/** A client's forms, the newest first. */
export const formsQuery = (client: string) =>
  queryOptions({
    queryKey: ['forms', client],
    queryFn: async () => (await body(api.GET('/api/referral/forms', { params: { query: { client } } }))).items,
  })

export const formQuery = (id: string, edition?: number) =>
  queryOptions({
    queryKey: ['form', id, edition],
    queryFn: () => body(api.GET('/api/referral/forms/{id}', { params: { path: { id }, query: { edition } } })),
    staleTime: 0,
  })

/** A version of a form never changes. */
export const definitionQuery = (id: string) =>
  queryOptions({
    queryKey: ['form-definition', id],
    queryFn: () => body(api.GET('/api/referral/form-definitions/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
  })

const SCANNED_AFTER = 3_000

export const attachmentsQuery = (form: string) =>
  queryOptions({
    queryKey: ['form', form, 'attachments'],
    queryFn: async () =>
      (await body(api.GET('/api/referral/forms/{id}/attachments', { params: { path: { id: form } } }))).items,
    refetchInterval: ({ state }) => (state.data?.some((each) => each.state === 'SCANNING') ? SCANNED_AFTER : false),
  })
