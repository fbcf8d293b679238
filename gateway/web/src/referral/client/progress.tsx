import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../shared/api'
import { formatDay, isoDay } from '../../shared/dates'
import type { SupportView } from '../../shared/model'
import { DescribedForm } from '../../shared/described-form'
import { add } from './support-queries'

/** Small steps of progress, in the client's own words. */
export function Progress({ period }: { period: SupportView }) {
  const { t } = useTranslation('referral')
  const [writing, setWriting] = useState(false)
  const mayWrite = period.availableActions.includes('record-progress')
  if (period.progress.length === 0 && !mayWrite) {
    return null
  }
  return (
    <section className="section">
      <h2>{t('progress.title')}</h2>
      {period.progress.length === 0 && !writing ? <p className="quiet">{t('progress.none')}</p> : null}
      <ul className="notes">
        {period.progress
          .toSorted((one, other) => other.on.localeCompare(one.on) || other.number - one.number)
          .map((note) => (
            <li key={note.number}>
              <blockquote className="words" dir="auto">
                {note.words}
              </blockquote>
              <p className="quiet small">{formatDay(note.on)}</p>
            </li>
          ))}
      </ul>
      {writing ? (
        <DescribedForm
          fields={[
            { name: 'words', label: t('progress.words'), kind: 'words', rows: 3 },
            { name: 'on', label: t('contacts.on'), kind: 'day', initial: isoDay(new Date()) },
          ]}
          submit={t('progress.save')}
          act={({ words = '', on = '' }) =>
            add(period, (of) =>
              body(api.POST('/api/referral/support-periods/{id}/record-progress', { ...of, body: { words, on } })),
            )
          }
          onDone={() => setWriting(false)}
          onCancel={() => setWriting(false)}
        />
      ) : mayWrite ? (
        <button type="button" className="link-button no-print" onClick={() => setWriting(true)}>
          {t('progress.write')}
        </button>
      ) : null}
    </section>
  )
}
