import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'

type Part = { unsaved: boolean; safe: boolean }

const parts = new Set<Part>()
const anyUnsaved = () => [...parts].some((part) => part.unsaved && !part.safe)

/** Once round all pages, for the router asks one alone: asks before what was typed is left behind for another page. */
export function useUnsavedGuard() {
  const { t } = useTranslation()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && anyUnsaved(),
  )

  useEffect(() => {
    if (blocker.state === 'blocked') {
      if (window.confirm(t('form.leave'))) {
        blocker.proceed()
      } else {
        blocker.reset()
      }
    }
  }, [blocker, t])
}

/**
 * Tells that a part of the page holds what is not saved: leaving it, or closing the window, is asked about. Whoever has brought
 * it to safety, and goes on in the same breath, calls what is returned first.
 */
export function useUnsaved(unsaved: boolean): () => void {
  const own = useRef<Part>({ unsaved: false, safe: false })

  useEffect(() => {
    const part = own.current
    parts.add(part)
    return () => void parts.delete(part)
  }, [])

  useEffect(() => {
    own.current.unsaved = unsaved
    if (!unsaved) {
      own.current.safe = false
    }
  }, [unsaved])

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    if (unsaved) {
      window.addEventListener('beforeunload', ask)
    }
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])

  return useCallback(() => {
    own.current.safe = own.current.unsaved
  }, [])
}
