import { useTranslation } from 'react-i18next'
import type { StateKey } from './states'

const tones: Partial<Record<string, string>> = {
  DRAFT: 'quiet',
  SENT: 'new',
  INFO_REQUESTED: 'ask',
  DECLINED: 'stop',
  FAILED: 'stop',
  CANCEL_REQUESTED: 'ask',
  OUTCOME_REPORTED: 'ask',
  CLOSED: 'quiet',
  CANCELLED: 'quiet',
  REDIRECTED: 'quiet',
  ENTERED_IN_ERROR: 'quiet',
}

/** The state in words; colour only helps. */
export function StateChip({ state }: { state: string }) {
  const { t } = useTranslation()
  return <span className={`chip chip-${tones[state] ?? 'going'}`}>{t(`state.${state as StateKey}`)}</span>
}
