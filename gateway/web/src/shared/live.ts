import { useEffect } from 'react'
import { queryClient } from './query-client'

const RETRY_AFTER = 15_000
const LISTS = ['worklist', 'counts', 'my-clients', 'notices']

/**
 * Hears what moved among the unit's referrals, and asks anew for what is shown of it. The stream tells ids alone and
 * replays nothing, so every connection begins with asking for everything.
 */
export function useLiveUpdates(membership: string) {
  useEffect(() => {
    let source: EventSource | undefined
    let later: ReturnType<typeof setTimeout> | undefined

    function listen() {
      source = new EventSource('/api/referral/events')
      source.addEventListener('reset', refreshAll)
      source.addEventListener('update', (event: MessageEvent<string>) => refreshOne(updated(event.data)))
      source.addEventListener('error', () => {
        // The browser connects again by itself unless it was refused.
        if (source?.readyState === EventSource.CLOSED) {
          void queryClient.invalidateQueries({ queryKey: ['session'] })
          later = setTimeout(listen, RETRY_AFTER)
        }
      })
    }

    listen()
    return () => {
      source?.close()
      clearTimeout(later)
    }
  }, [membership])
}

/** The id of the referral that an update names. */
export function updated(data: string): string | undefined {
  try {
    const told: unknown = JSON.parse(data)
    return typeof told === 'object' && told !== null && 'id' in told && typeof told.id === 'string'
      ? told.id
      : undefined
  } catch {
    return undefined
  }
}

function refreshAll() {
  for (const list of [...LISTS, 'referral']) {
    void queryClient.invalidateQueries({ queryKey: [list] })
  }
}

function refreshOne(id: string | undefined) {
  if (!id) {
    return
  }
  void queryClient.invalidateQueries({ queryKey: ['referral', id] })
  for (const list of LISTS) {
    void queryClient.invalidateQueries({ queryKey: [list] })
  }
}
