import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

type Props = { title: string; lead?: ReactNode; actions?: ReactNode; children: ReactNode }

/** A page: its title is the window's, and gets the focus when one has come here from another page. */
export function Page({ title, lead, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname, key } = useLocation()

  useEffect(() => {
    document.title = `${title} – Polku`
  }, [title])

  useEffect(() => {
    // "default" is the page that the browser itself opened: there the focus stays at the top.
    if (key !== 'default') {
      heading.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    // Only another page: filters in the address move nothing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname])

  return (
    <>
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <p className="lead">{lead}</p> : null}
        </div>
        {actions ? <div className="page-actions">{actions}</div> : null}
      </div>
      {children}
    </>
  )
}
