import { queryOptions } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { Problem } from './problem'
import { queryClient } from './query-client'

/** Who is logged in, as the gateway tells it; the tokens themselves never leave the gateway. */
export type Session = {
  subject: string
  name: string | null
  provider: string
  actingAs: string | null
  csrfToken: string
  idleEndsAt: string
  endsAt: string
}

export type Provider = { id: string; name: string }

/** Null where nobody is logged in. That the sessions' store does not answer is an error and no logout. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    const answer = await ask('/api/session')
    if (answer.status === 401) {
      return null
    }
    const body: unknown = await answer.json().catch(() => undefined)
    if (!answer.ok || !isSession(body)) {
      throw Problem.of(answer.status, body)
    }
    return body
  },
  staleTime: 0,
  refetchOnWindowFocus: 'always',
})

export const providersQuery = queryOptions({
  queryKey: ['providers'],
  queryFn: async (): Promise<Provider[]> => {
    const answer = await ask('/api/login')
    const body: unknown = await answer.json().catch(() => undefined)
    if (!answer.ok || !hasProviders(body)) {
      throw Problem.of(answer.status, body)
    }
    return body.providers
  },
})

export function knownSession(): Session | null | undefined {
  return queryClient.getQueryData(sessionQuery.queryKey)
}

/** The session under which the page was opened; it stays while one logs in anew, so that the page stays too. */
export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) {
    throw new Error('nobody is logged in')
  }
  return session
}

/** After a session that ended: works on for the same unit as before, without taking anything from the page. */
export async function resume(before: Session, after: Session): Promise<void> {
  if (before.actingAs && after.actingAs === null) {
    await change('PUT', '/api/session/acting-as', { membership: before.actingAs })
  }
  await queryClient.invalidateQueries()
}

/** All that was read is forgotten: another membership sees other things. */
export async function actAs(membership: string): Promise<void> {
  await change('PUT', '/api/session/acting-as', { membership })
  await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })
  await queryClient.resetQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
}

/** Ends the session here and, where the provider offers it, there. */
export async function logOut(): Promise<void> {
  const body = await change('DELETE', '/api/session')
  const uri = isRecord(body) && typeof body.logoutUri === 'string' ? body.logoutUri : '/'
  window.location.assign(uri)
}

export function loginAddress(provider: string, back: string): string {
  return `/login/${encodeURIComponent(provider)}?return=${encodeURIComponent(back)}`
}

async function change(method: 'PUT' | 'DELETE', address: string, content?: unknown): Promise<unknown> {
  const answer = await ask(address, {
    method,
    headers: { 'X-CSRF-TOKEN': knownSession()?.csrfToken ?? '', 'Content-Type': 'application/json' },
    ...(content === undefined ? {} : { body: JSON.stringify(content) }),
  })
  const body: unknown = await answer.json().catch(() => undefined)
  if (!answer.ok) {
    throw Problem.of(answer.status, body)
  }
  return body
}

async function ask(address: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch {
    throw Problem.offline()
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isSession(value: unknown): value is Session {
  return isRecord(value) && typeof value.subject === 'string' && typeof value.csrfToken === 'string'
}

function hasProviders(value: unknown): value is { providers: Provider[] } {
  return (
    isRecord(value) &&
    Array.isArray(value.providers) &&
    value.providers.every((each) => isRecord(each) && typeof each.id === 'string' && typeof each.name === 'string')
  )
}
