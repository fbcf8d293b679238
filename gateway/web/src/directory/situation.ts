import type { Situation } from '../shared/directory'

/** What the address tells of somebody who needs help; what cannot be true is left out. */
export function situationOf(parameters: URLSearchParams): Situation {
  const age = Number(parameters.get('age') ?? '')
  const municipality = /^\d{3}$/.exec(parameters.get('municipality') ?? '')?.[0]
  const needs = parameters.getAll('need').filter(isCode)
  const language = parameters.get('language') ?? ''
  return {
    ...(parameters.get('age') && Number.isInteger(age) && age >= 0 && age <= 120 ? { age } : {}),
    ...(municipality ? { municipality } : {}),
    ...(needs.length > 0 ? { need: needs } : {}),
    ...(isCode(language) ? { language } : {}),
  }
}

function isCode(value: string) {
  return /^[a-z][a-z-]{1,40}$/.test(value)
}
