import { type ReactNode, useEffect } from 'react'
import { AccessibilityLink } from '../accessibility/link'
import { LanguageChoice } from './language-choice'

/** A page without navigation: before one is logged in, or when all else is broken. */
export function Bare({ title, children }: { title?: string; children: ReactNode }) {
  useEffect(() => {
    if (title) {
      document.title = `${title} – Polku`
    }
  }, [title])
  return (
    <>
      <header className="top">
        <div className="top-inner">
          <span className="brand">Polku</span>
          <LanguageChoice />
        </div>
      </header>
      <main className="content narrow">
        {title ? <h1>{title}</h1> : null}
        {children}
      </main>
      <AccessibilityLink />
    </>
  )
}
