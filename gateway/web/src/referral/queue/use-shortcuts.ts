import { useEffect, useEffectEvent } from 'react'

export const keys = ['j', 'k', 'o', 'c', 'x', 'Escape', '?'] as const
export type Key = (typeof keys)[number]

/** Single keys, but never while one types, and never together with Ctrl, Alt or Cmd. */
export function useShortcuts(press: (key: Key) => void) {
  const pressed = useEffectEvent(press)
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      const key = keys.find((each) => each === event.key)
      if (key !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target)) {
        event.preventDefault()
        pressed(key)
      }
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function isTyping(target: EventTarget | null) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
  )
}
