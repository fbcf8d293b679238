import { createBrowserRouter, type RouteObject } from 'react-router'
import { Loading } from '../shared/loading'
import { Bare } from './bare'
import { Broken, NotFound } from './error-pages'
import { Layout } from './layout'
import { ChooseLogin, LoginFailed } from './login-pages'
import { SessionGate } from './session-gate'

// Each screen is fetched when it is first needed.
const screens: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('../referral/home')).Home }) },
  { path: 'queue', lazy: async () => ({ Component: (await import('../referral/queue/queue')).Queue }) },
  { path: 'contact', lazy: async () => ({ Component: (await import('../referral/record-contact')).RecordContact }) },
  { path: 'refer', lazy: async () => ({ Component: (await import('../referral/refer/resume')).Begin }) },
  { path: 'refer/:id', lazy: async () => ({ Component: (await import('../referral/refer/resume')).Resume }) },
  {
    path: 'referrals/:id',
    lazy: async () => ({ Component: (await import('../referral/page/referral-page')).ReferralPage }),
  },
  {
    path: 'clients/:id',
    lazy: async () => ({ Component: (await import('../referral/client/client-page')).ClientPage }),
  },
  {
    path: 'problems',
    lazy: async () => ({ Component: (await import('../referral/problems/problems-page')).ProblemsPage }),
  },
  { path: 'forms/:id', lazy: async () => ({ Component: (await import('../referral/form/form-page')).FormPage }) },
  { path: 'directory', lazy: async () => ({ Component: (await import('../directory/search')).Search }) },
  {
    path: 'directory/who-can-help',
    lazy: async () => ({ Component: (await import('../directory/who-can-help')).WhoCanHelp }),
  },
  {
    path: 'directory/services/:id',
    lazy: async () => ({ Component: (await import('../directory/service/service-page')).ServicePage }),
  },
  {
    path: 'directory/networks/:id',
    lazy: async () => ({ Component: (await import('../directory/network-page')).NetworkPage }),
  },
  {
    path: 'directory/units/:id',
    lazy: async () => ({ Component: (await import('../directory/unit-page')).UnitPage }),
  },
  {
    path: 'directory/organisations/:id',
    lazy: async () => ({ Component: (await import('../directory/organisation-page')).OrganisationPage }),
  },
  {
    path: 'directory/professionals/:id',
    lazy: async () => ({ Component: (await import('../directory/professional-page')).ProfessionalPage }),
  },
  {
    path: 'directory/paths/:id',
    lazy: async () => ({ Component: (await import('../directory/path/path-page')).PathPage }),
  },
  {
    path: 'directory/notices',
    lazy: async () => ({ Component: (await import('../directory/board/notices-page')).NoticesPage }),
  },
  {
    path: 'directory/notices/:id',
    lazy: async () => ({ Component: (await import('../directory/board/notice-page')).NoticePage }),
  },
  {
    path: 'directory/shadowings',
    lazy: async () => ({ Component: (await import('../directory/shadowing/shadowings-page')).ShadowingsPage }),
  },
  {
    path: 'directory/shadowings/:id',
    lazy: async () => ({ Component: (await import('../directory/shadowing/shadowing-page')).ShadowingPage }),
  },
  {
    path: 'directory/cards',
    lazy: async () => ({ Component: (await import('../directory/card/cards-page')).CardsPage }),
  },
  {
    path: 'directory/cards/new',
    lazy: async () => ({ Component: (await import('../directory/card/edit-page')).NewCard }),
  },
  {
    path: 'directory/cards/:id/edit',
    lazy: async () => ({ Component: (await import('../directory/card/edit-page')).EditCard }),
  },
  {
    path: 'directory/cards/:id',
    lazy: async () => ({ Component: (await import('../directory/card/card-page')).CardPage }),
  },
  {
    path: 'accessibility/feedback',
    lazy: async () => ({ Component: (await import('../accessibility/feedback-page')).FeedbackPage }),
  },
  { path: '*', element: <NotFound /> },
]

export const router = createBrowserRouter([
  {
    errorElement: <Broken />,
    // Until the first screen's own file is there.
    hydrateFallbackElement: (
      <Bare>
        <Loading />
      </Bare>
    ),
    children: [
      { path: 'login-failed', element: <LoginFailed /> },
      { path: 'choose-login', element: <ChooseLogin /> },
      {
        path: 'accessibility',
        lazy: async () => ({ Component: (await import('../accessibility/statement-page')).StatementPage }),
      },
      {
        element: <SessionGate />,
        children: [{ element: <Layout />, children: [{ errorElement: <Broken />, children: screens }] }],
      },
    ],
  },
])
