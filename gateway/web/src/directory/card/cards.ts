import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, body, page } from '../../shared/api'
import { queryClient } from '../../shared/query-client'
import type { CardTemplate, CardView, TextView } from '../model'
import { paged } from '../paged'

export const readCard = (id: string) => body(api.GET('/api/directory/cards/{id}', { params: { path: { id } } }))

export const cardQuery = (id: string) => queryOptions({ queryKey: ['card', id], queryFn: () => readCard(id) })

export const cardsOfServiceQuery = (service: string) =>
  queryOptions({
    queryKey: ['cards', 'of', service],
    queryFn: async () => (await body(api.GET('/api/directory/cards', { params: { query: { service } } }))).items,
  })

export const templatesQuery = queryOptions({
  queryKey: ['card-templates'],
  queryFn: async () => (await body(api.GET('/api/directory/card-templates'))).items,
  staleTime: 3_600_000,
})

export const feedbackQuery = (id: string) =>
  paged(['card-feedback', id], (cursor) =>
    page(api.GET('/api/directory/cards/{id}/feedback', { params: { path: { id }, query: { cursor, limit: 50 } } })),
  )

export const reachQuery = (id: string) =>
  queryOptions({
    queryKey: ['card-reach', id],
    queryFn: () => body(api.GET('/api/directory/cards/{id}/reach', { params: { path: { id } } })),
  })

/** The questions that a text answers. */
export function useTemplate(
  text: Pick<TextView, 'template' | 'templateVersion'> | undefined,
): CardTemplate | undefined {
  const { data } = useQuery(templatesQuery)
  return data?.find((each) => each.code === text?.template && each.version === text.templateVersion)
}

/** A card as it is now: everything that shows it is told. */
export function keepCard(card: CardView) {
  queryClient.setQueryData(cardQuery(card.id).queryKey, card)
  void queryClient.invalidateQueries({ queryKey: ['cards'] })
  void queryClient.invalidateQueries({ queryKey: ['editions', card.id] })
  void queryClient.invalidateQueries({ queryKey: ['comparison', card.id] })
}
