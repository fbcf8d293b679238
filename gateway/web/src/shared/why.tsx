import { useTranslation } from 'react-i18next'
import type { Reason } from './model'

/** Why a service fits, and where it does not or has not said. */
export function Why({ reasons }: { reasons: Reason[] }) {
  const { t } = useTranslation()
  return (
    <ul className="why">
      {reasons.map((reason) => (
        <li key={reason.aspect} className={`why-${reason.verdict}`}>
          <span aria-hidden="true">{marks[reason.verdict] ?? '·'}</span> {t(`why.${reason.aspect as 'age'}`)}:{' '}
          {t(`why.${reason.verdict as 'met'}`)}
        </li>
      ))}
    </ul>
  )
}

const marks: Partial<Record<string, string>> = { met: '✓', 'not-met': '✗', unknown: '?' }
