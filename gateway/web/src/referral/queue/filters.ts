import { type StateKey, states } from '../../shared/states'
import type { Filters, List, Sort } from '../worklists'

export const boxes: List[] = ['queue', 'waiting', 'overdue', 'mine', 'waitlisted', 'received', 'sent']
export const kinds = ['referral', 'advice', 'pair-work', 'contact'] as const
export const sorts: Sort[] = ['newest', 'silence', 'due']

/** What the address asks for; what it cannot mean is left out. */
export function filtersOf(parameters: URLSearchParams): Filters {
  return {
    box: boxes.find((box) => box === parameters.get('box')) ?? 'queue',
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? usualSort(parameters.get('box')),
    state: parameters.getAll('state').filter((state) => states.some((each) => each === (state as StateKey))),
    municipality: /^\d{3}$/.exec(parameters.get('municipality') ?? '')?.[0],
    kind: kinds.find((kind) => kind === parameters.get('kind')),
    handler: /^[0-9a-f-]{36}$/.exec(parameters.get('handler') ?? '')?.[0],
    stalled: parameters.get('stalled') === 'true',
  }
}

/** A waiting list is read by the day on which each is to be reviewed. */
const usualSort = (box: string | null): Sort => (box === 'waitlisted' ? 'due' : 'newest')

export const narrows = ['state', 'municipality', 'kind', 'handler', 'stalled']

/** The same list with nothing narrowed. */
export function widened(parameters: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(parameters)
  for (const name of narrows) {
    next.delete(name)
  }
  return next
}

/** The address of the same list with one thing changed; what is as usual is not written. */
export function changed(parameters: URLSearchParams, name: string, value: string | undefined): URLSearchParams {
  const next = new URLSearchParams(parameters)
  if (value === undefined || value === '') {
    next.delete(name)
  } else {
    next.set(name, value)
  }
  return next
}
