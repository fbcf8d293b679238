import { useTranslation } from 'react-i18next'
import { formatMoment } from '../../shared/dates'
import { ProblemMessage } from '../../shared/problem-message'
import type { Filling } from './use-filling'

/** Whether what was written is safe, in a few words that change nothing else on the page. */
export function FillingState({ filling }: { filling: Filling }) {
  const { t, i18n } = useTranslation('referral')
  const waiting = Object.keys(filling.theirs).length + Object.keys(filling.faults).length
  return (
    <div role="status" className="small quiet">
      {filling.problem ? (
        <ProblemMessage problem={filling.problem} onRetry={() => void filling.save().catch(() => undefined)} />
      ) : filling.unsaved ? (
        t(waiting > 0 && !filling.saving ? 'mapping.waits' : 'refer.saving')
      ) : filling.savedAt ? (
        t('mapping.saved', { at: formatMoment(filling.savedAt, i18n.language) })
      ) : null}
    </div>
  )
}
