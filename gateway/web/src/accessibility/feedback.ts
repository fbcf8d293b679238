import { paged } from '../directory/paged'
import { api, page } from '../shared/api'

export const feedbackKey = ['accessibility-feedback']

/** One's own, or all of the region for its administrators. */
export const feedbackQuery = (answered: boolean) =>
  paged([...feedbackKey, answered], (cursor) =>
    page(api.GET('/api/directory/accessibility-feedback', { params: { query: { answered, limit: 25, cursor } } })),
  )
