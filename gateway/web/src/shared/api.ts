import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from '../api/polku'
import i18n from './i18n'
import { nextCursor } from './link'
import { Problem } from './problem'
import { knownSession } from './session'

const inSession: Middleware = {
  onRequest({ request }) {
    const session = knownSession()
    request.headers.set('Accept-Language', i18n.language)
    if (session && request.method !== 'GET') {
      request.headers.set('X-CSRF-TOKEN', session.csrfToken)
    }
    // What this tab shows: refused where the session acts under another membership by now.
    if (session?.actingAs) {
      request.headers.set('Polku-Acting-As', session.actingAs)
    }
    return request
  },
  onError() {
    return Problem.offline()
  },
}

/** Calls by path and method, typed by the merged API document. */
export const api = createClient<paths>({ baseUrl: window.location.origin })
api.use(inSession)

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>

/** The body of an answer, or a thrown problem. */
export async function body<T>(call: Call<T>): Promise<NonNullable<T>> {
  const { data, error, response } = await call
  if (!response.ok || data === undefined || data === null) {
    throw Problem.of(response.status, error)
  }
  return data
}

/** For answers without a body. */
export async function done(call: Call<unknown>): Promise<void> {
  const { error, response } = await call
  if (!response.ok) {
    throw Problem.of(response.status, error)
  }
}

/** A page of a list, with what asks for the next one. */
export type Page<T> = { items: T[]; next: string | undefined }

export async function page<T>(call: Call<{ items: T[] }>): Promise<Page<T>> {
  const { data, error, response } = await call
  if (!response.ok || data === undefined) {
    throw Problem.of(response.status, error)
  }
  return { items: data.items, next: nextCursor(response.headers.get('Link')) }
}

export const ifMatch = (version: number) => ({ 'If-Match': `"${String(version)}"` })
