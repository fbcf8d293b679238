import { queryOptions } from '@tanstack/react-query'
import { api, body, page } from '../../shared/api'
import { queryClient } from '../../shared/query-client'
import type { NoticeView } from '../model'
import { paged } from '../paged'

export const subjects = ['QUESTION', 'KNOWLEDGE', 'TRAINING'] as const
export type Subject = (typeof subjects)[number]

/** What the address asks for. */
export type Choice = { subject?: Subject; region?: string; closed: boolean }

export function choiceOf(parameters: URLSearchParams): Choice {
  return {
    subject: subjects.find((each) => each === parameters.get('subject')),
    region: parameters.get('region') ?? undefined,
    closed: parameters.get('closed') === 'true',
  }
}

export const noticesQuery = ({ subject, region, closed }: Choice) =>
  paged(['notices', subject, region, closed], (cursor) =>
    page(
      api.GET('/api/directory/notices', {
        params: { query: { subject, region, open: closed ? undefined : true, limit: 25, cursor } },
      }),
    ),
  )

export const noticeQuery = (id: string) =>
  queryOptions({
    queryKey: ['notice', id],
    queryFn: () => body(api.GET('/api/directory/notices/{id}', { params: { path: { id } } })),
  })

/** What a command answered is what the page shows, and lists are asked anew. */
export function put(notice: NoticeView) {
  queryClient.setQueryData(noticeQuery(notice.id).queryKey, notice)
  void queryClient.invalidateQueries({ queryKey: ['notices'] })
}
