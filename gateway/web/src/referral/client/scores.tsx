import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReferralCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import { useLocalized } from '../../shared/localized'
import type { SupportView } from '../../shared/model'
import { changeOf } from './chart'
import { RecordScore } from './record-score'
import { ScoreChart } from './score-chart'
import { measuresQuery } from './support-queries'

type Measurement = SupportView['measurements'][number]

/** What the client has been asked at the start, on the way and at the end: a picture, and the same as a table. */
export function Scores({ period }: { period: SupportView }) {
  const { t } = useTranslation('referral')
  const [asking, setAsking] = useState(false)
  const asked = [...new Set(period.measurements.map((each) => each.measure))]
  const mayAsk = period.availableActions.includes('record-measure')
  return (
    <section className="section">
      <h2>{t('scores.title')}</h2>
      {period.endScoreMissing ? <p className="late">{t('scores.endMissing')}</p> : null}
      {asked.length === 0 && !asking ? <p className="quiet">{t('scores.none')}</p> : null}
      {asked.map((measure) => (
        <OneMeasure
          key={measure}
          code={measure}
          measurements={period.measurements.filter((each) => each.measure === measure)}
        />
      ))}
      {asking ? <RecordScore period={period} onDone={() => setAsking(false)} /> : null}
      {mayAsk && !asking ? (
        <button type="button" className="link-button no-print" onClick={() => setAsking(true)}>
          {t('scores.ask')}
        </button>
      ) : null}
    </section>
  )
}

function OneMeasure({ code, measurements }: { code: string; measurements: Measurement[] }) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const codes = useReferralCodes()
  const { data } = useQuery(measuresQuery)
  const name = localized(data?.find((each) => each.code === code)?.question) || code
  const inOrder = measurements.toSorted((one, other) => one.on.localeCompare(other.on))
  const change = changeOf(measurements)
  return (
    <figure className="scores">
      <figcaption>{name}</figcaption>
      <ScoreChart measurements={inOrder} label={name} />
      {change === undefined ? null : (
        <p className="small">{t('scores.change', { change: change > 0 ? `+${String(change)}` : String(change) })}</p>
      )}
      <table className="table">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scores.on')}</th>
            <th scope="col">{t('scores.moment')}</th>
            <th scope="col">{t('scores.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((each) => (
            <tr key={each.at}>
              <td>{formatDay(each.on)}</td>
              <td>{codes.name('measure-moment', each.moment)}</td>
              <td>{each.score ?? codes.name('measure-answer', each.answer)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
