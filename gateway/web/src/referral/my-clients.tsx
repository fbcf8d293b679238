import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay, formatDistance } from '../shared/dates'
import type { MyClient } from '../shared/model'
import { StateChip } from '../shared/state-chip'
import { useShownName } from './referral-row'
import { myClientsQuery } from './worklists'

/** The clients one answers for, those first of whom nothing has been heard for longest. Left out where there are none. */
export function MyClients() {
  const { t } = useTranslation('referral')
  const { data } = useQuery(myClientsQuery)
  if (!data || data.length === 0) {
    return null
  }
  return (
    <section className="section">
      <div className="section-head">
        <h2>
          {t('clients.title')} <span className="number">{data.length}</span>
        </h2>
        <span className="quiet small">{t('clients.order')}</span>
      </div>
      <ul className="rows">
        {data.map((each) => (
          <ClientRow key={each.client} of={each} />
        ))}
      </ul>
    </section>
  )
}

function ClientRow({ of }: { of: MyClient }) {
  const { client, open, dueOn, nextVisit, nextStep, endScoreMissing, lastSignAt, states } = of
  const { t, i18n } = useTranslation('referral')
  const name = useShownName(client)
  return (
    <li className="row">
      <div className="row-main">
        <Link to={`/clients/${client}`}>{name}</Link>
        <span className="row-facts">
          {[...new Set(states)].map((state) => (
            <StateChip key={state} state={state} />
          ))}
          <span className="quiet">{t('clients.open', { count: open })}</span>
          {nextVisit ? <span>{t('clients.visit', { day: formatDay(nextVisit) })}</span> : null}
          {nextStep?.remindOn ? <span>{t('clients.step', { day: formatDay(nextStep.remindOn) })}</span> : null}
          {endScoreMissing ? <span className="late">{t('clients.endMissing')}</span> : null}
          {dueOn ? <span>{t('row.due', { day: formatDay(dueOn) })}</span> : null}
          {lastSignAt ? (
            <span className="quiet">
              {t('clients.heard', { when: formatDistance(lastSignAt, new Date(), i18n.language) })}
            </span>
          ) : null}
        </span>
      </div>
    </li>
  )
}
