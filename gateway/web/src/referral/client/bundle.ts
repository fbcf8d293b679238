import i18n from '../../shared/i18n'
import { Problem } from '../../shared/problem'
import { knownSession } from '../../shared/session'

/** Asks the FHIR facade, which is no part of the API's own document. */
export async function fhir(address: string): Promise<unknown> {
  const actingAs = knownSession()?.actingAs
  const answer = await fetch(`/api/referral/fhir/${address}`, {
    headers: {
      Accept: 'application/fhir+json',
      'Accept-Language': i18n.language,
      ...(actingAs ? { 'Polku-Acting-As': actingAs } : {}),
    },
  }).catch(() => {
    throw Problem.offline()
  })
  const told: unknown = await answer.json().catch(() => undefined)
  if (!answer.ok) {
    throw Problem.of(answer.status, told)
  }
  return told
}

/** The ids of the resources of a FHIR bundle, in its order. */
export function idsIn(bundle: unknown): string[] {
  return listOf(bundle, 'entry').flatMap((entry) => {
    const id = valueOf(valueOf(entry, 'resource'), 'id')
    return typeof id === 'string' ? [id] : []
  })
}

function listOf(of: unknown, name: string): unknown[] {
  const found = valueOf(of, name)
  return Array.isArray(found) ? found : []
}

function valueOf(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Object.entries(of).find(([key]) => key === name)?.[1] : undefined
}
