import { useTranslation } from 'react-i18next'
import { InlineAlert } from 'suomifi-ui-components'
import { useReferralCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import type { ReferralView } from '../../shared/model'

/** What the sender asks, what the gate says of it, and what became of it. */
export function Words({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const { decline, failure, outcome, closing, cancellation, hold } = referral
  return (
    <>
      {referral.conflicts.length > 0 ? (
        <InlineAlert status="warning" className="message">
          {t('page.conflict')}
        </InlineAlert>
      ) : null}
      {outcome ? (
        <Part title={t('page.outcome')} code={codes.name('outcome', outcome.code)} text={outcome.text} />
      ) : null}
      {decline ? (
        <Part title={t('page.decline')} code={codes.name('decline-reason', decline.reason)} text={decline.text}>
          {decline.advice ? (
            <p className="words">
              <strong>{t('field.advice')}:</strong> {decline.advice}
            </p>
          ) : null}
        </Part>
      ) : null}
      {failure ? (
        <Part title={t('page.failure')} code={codes.name('fail-reason', failure.reason)} text={failure.text} />
      ) : null}
      {hold ? (
        <Part
          title={t('page.hold')}
          code={codes.name('hold-reason', hold.reason)}
          text={t('page.reviewed', { day: formatDay(hold.reviewOn) })}
        />
      ) : null}
      {cancellation ? (
        <Part title={t('page.cancellation')} code={codes.name('cancel-reason', cancellation.reason)} />
      ) : null}
      {closing ? (
        <Part
          title={t('page.closing')}
          code={closing.nextStep ? codes.name('next-step', closing.nextStep) : undefined}
          text={
            closing.clientInformed
              ? t('page.informed', {
                  day: formatDay(closing.clientInformed.on),
                  way: codes.name('informing-way', closing.clientInformed.way).toLowerCase(),
                })
              : undefined
          }
        />
      ) : null}
      <section className="section">
        <h2>{t('page.question')}</h2>
        {referral.textsVisible ? (
          <>
            <p className="words" dir="auto">
              {referral.question}
            </p>
            {referral.goals ? (
              <>
                <h3>{t('field.goals')}</h3>
                <p className="words" dir="auto">
                  {referral.goals}
                </p>
              </>
            ) : null}
          </>
        ) : (
          <p className="quiet">{t('page.hiddenWords')}</p>
        )}
      </section>
      {referral.interims.length > 0 ? (
        <section className="section">
          <h2>{t('page.interims')}</h2>
          {referral.interims.map((interim) => (
            <p key={interim.at} className="words" dir="auto">
              <span className="quiet">{formatDay(interim.at)} </span>
              {interim.text}
            </p>
          ))}
        </section>
      ) : null}
    </>
  )
}

function Part({
  title,
  code,
  text,
  children,
}: {
  title: string
  code?: string
  text?: string
  children?: React.ReactNode
}) {
  return (
    <section className="card">
      <h2>{title}</h2>
      {code ? (
        <p>
          <strong>{code}</strong>
        </p>
      ) : null}
      {text ? (
        <p className="words" dir="auto">
          {text}
        </p>
      ) : null}
      {children}
    </section>
  )
}
