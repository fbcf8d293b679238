import { facets, type FacetName, type Narrowing } from '../shared/narrowing'

/** What the address asks the directory for. */
export function narrowingOf(parameters: URLSearchParams): Narrowing {
  const narrowing: Narrowing = {}
  const q = parameters.get('q')?.trim()
  if (q) {
    narrowing.q = q
  }
  for (const facet of facets) {
    const values = parameters.getAll(facet).filter((value) => /^[\w-]{1,60}$/.test(value))
    if (values.length > 0) {
      narrowing[facet] = values
    }
  }
  // One who has not said anything yet looks for help: a service or a network, not the houses they are in.
  return Object.keys(narrowing).length === 0 ? { type: [...helpers] } : narrowing
}

const helpers = ['service', 'network']

/** The same with one value of a facet taken in or left out. */
export function toggled(parameters: URLSearchParams, facet: FacetName, value: string): URLSearchParams {
  const next = new URLSearchParams(parameters)
  const before = narrowingOf(parameters)[facet] ?? []
  next.delete(facet)
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value]
  for (const each of after) {
    next.append(facet, each)
  }
  return next
}
