import { type StateKey, states } from '../../shared/states'
import type { Box, Filters, Sort } from '../worklists'

export const boxes: Box[] = ['queue', 'waiting', 'overdue', 'mine', 'received', 'sent']
export const sorts: Sort[] = ['newest', 'silence', 'due']

/** What the address asks for; what it cannot mean is left out. */
export function filtersOf(parameters: URLSearchParams): Filters {
  return {
    box: boxes.find((box) => box === parameters.get('box')) ?? 'queue',
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'newest',
    state: parameters.getAll('state').filter((state) => states.some((each) => each === (state as StateKey))),
    municipality: /^\d{3}$/.exec(parameters.get('municipality') ?? '')?.[0],
    stalled: parameters.get('stalled') === 'true',
  }
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
