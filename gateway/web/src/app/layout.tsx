import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router'
import { AccessibilityLink } from '../accessibility/link'
import { useLiveUpdates } from '../shared/live'
import { useActing } from '../shared/me'
import { countsQuery } from '../shared/counts'
import { useUnsavedGuard } from '../shared/unsaved'
import { LanguageChoice } from './language-choice'
import { Offline } from './offline'
import { Who } from './who'

/** What is round every page: where one can go, who one is, and the line to live updates. */
export function Layout() {
  const { t } = useTranslation()
  const acting = useActing()
  const { data: counts } = useQuery(countsQuery)
  const [open, setOpen] = useState(false)
  useLiveUpdates(acting.id)
  useUnsavedGuard()

  const links = [
    { to: '/', label: t('nav.home'), count: counts?.waiting },
    { to: '/queue', label: t('nav.queue'), count: counts?.queue },
    { to: '/directory', label: t('nav.directory'), count: undefined },
  ]
  return (
    <>
      <a className="skip" href="#content">
        {t('nav.skip')}
      </a>
      <header className="top">
        <div className="top-inner">
          <Link to="/" className="brand">
            Polku
          </Link>
          <button
            type="button"
            className="menu-button"
            aria-expanded={open}
            aria-controls="navigation"
            onClick={() => setOpen(!open)}
          >
            {t('nav.menu')}
          </button>
          <nav id="navigation" aria-label={t('nav.main')} className={open ? 'nav nav-open' : 'nav'}>
            <ul>
              {links.map(({ to, label, count }) => (
                <li key={to}>
                  <NavLink to={to} end={to === '/'} onClick={() => setOpen(false)}>
                    {label}
                    {count ? <Count number={count} /> : null}
                  </NavLink>
                </li>
              ))}
            </ul>
            <Link to="/refer" className="button-link button-strong" onClick={() => setOpen(false)}>
              {t('nav.refer')}
            </Link>
            <div className="nav-end">
              <Who acting={acting} />
              <LanguageChoice />
            </div>
          </nav>
        </div>
      </header>
      <Offline />
      <main id="content" className="content" tabIndex={-1}>
        <Outlet />
      </main>
      <AccessibilityLink />
      <ScrollRestoration />
    </>
  )
}

/** The service counts to a thousand. */
function Count({ number }: { number: number }) {
  const { t } = useTranslation()
  return (
    <span className="count">
      {number > 999 ? '999+' : number}
      <span className="visually-hidden"> {t('nav.open')}</span>
    </span>
  )
}
