import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { formatDay, isoDay } from '../../shared/dates'
import type { SupportView } from '../../shared/model'
import { useMemberName } from '../../shared/names'
import { DescribedForm } from '../../shared/described-form'
import { add } from './support-queries'

const FIRST = 5

/** Contacts with the client: one line and Enter writes one down; day and way are as they mostly are. */
export function Contacts({ period }: { period: SupportView }) {
  const { t } = useTranslation('referral')
  const [all, setAll] = useState(false)
  const newestFirst = period.contacts.toSorted(
    (one, other) => other.on.localeCompare(one.on) || other.number - one.number,
  )
  return (
    <section className="section">
      <h2>{t('contacts.title')}</h2>
      {period.availableActions.includes('record-contact') ? (
        <Quick key={period.contacts.length} period={period} />
      ) : null}
      {newestFirst.length === 0 ? <p className="quiet">{t('contacts.none')}</p> : null}
      <ul className="notes">
        {(all ? newestFirst : newestFirst.slice(0, FIRST)).map((contact) => (
          <Contact key={contact.number} contact={contact} />
        ))}
      </ul>
      {newestFirst.length > FIRST && !all ? (
        <button type="button" className="link-button no-print" onClick={() => setAll(true)}>
          {t('contacts.all', { count: newestFirst.length })}
        </button>
      ) : null}
    </section>
  )
}

function Quick({ period }: { period: SupportView }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const last = period.contacts.at(-1)
  return (
    <div className="card card-soft">
      <DescribedForm
        wide
        fields={[
          { name: 'line', label: t('contacts.line'), kind: 'line' },
          {
            name: 'channel',
            label: t('contacts.channel'),
            kind: 'choice',
            choices: codes.choices('support-channel'),
            initial: last?.channel ?? 'phone',
          },
          { name: 'on', label: t('contacts.on'), kind: 'day', initial: isoDay(new Date()) },
          { name: 'place', label: t('field.place'), kind: 'line', optional: true },
        ]}
        submit={t('contacts.save')}
        act={({ line = '', channel = '', on = '', place }) =>
          add(period, (of) =>
            body(
              api.POST('/api/referral/support-periods/{id}/record-contact', {
                ...of,
                body: { line, channel, on, place: place?.trim() === '' ? undefined : place?.trim() },
              }),
            ),
          )
        }
      />
    </div>
  )
}

function Contact({ contact }: { contact: SupportView['contacts'][number] }) {
  const codes = useReferralCodes()
  const by = useMemberName(contact.member)
  return (
    <li>
      <p className="words" dir="auto">
        {contact.line}
      </p>
      <p className="quiet small">
        {[formatDay(contact.on), codes.name('support-channel', contact.channel), contact.place, by]
          .filter((part) => part)
          .join(' · ')}
      </p>
    </li>
  )
}
