import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'

/**
 * Asks before what was typed is left behind, on the way to another page and when the window closes. Whoever has brought it
 * to safety, and goes on in the same breath, calls what is returned first.
 */
export function useUnsaved(unsaved: boolean): () => void {
  const { t } = useTranslation()
  const safe = useRef(false)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && !safe.current && currentLocation.pathname !== nextLocation.pathname,
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

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    if (unsaved) {
      window.addEventListener('beforeunload', ask)
    }
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])

  return useCallback(() => {
    safe.current = true
  }, [])
}
