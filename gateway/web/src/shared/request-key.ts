import { useRef } from 'react'
import { asProblem } from './problem'

/** Sends with a key of its own. Another try is another request, unless the outcome of the last one is unknown: then it repeats it. */
export function useRequestKey() {
  const key = useRef(crypto.randomUUID())
  return async function once<T>(ask: (header: { 'Idempotency-Key': string }) => Promise<T>): Promise<T> {
    try {
      const answer = await ask({ 'Idempotency-Key': key.current })
      key.current = crypto.randomUUID()
      return answer
    } catch (thrown) {
      const { status } = asProblem(thrown)
      if (status >= 400 && status < 500) {
        key.current = crypto.randomUUID()
      }
      throw thrown
    }
  }
}
