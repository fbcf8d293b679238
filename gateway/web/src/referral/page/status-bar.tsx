import { useTranslation } from 'react-i18next'
import type { StateKey } from '../../shared/states'
import { stageOf, stages } from './turn'

/** How far it has come, in words anyone understands. What left the usual way says so instead. */
export function StatusBar({ state }: { state: string }) {
  const { t } = useTranslation('referral')
  const here = stageOf(state)
  const now = t(`state.${state as StateKey}`, { ns: 'common' })
  if (!here) {
    return <p className="status-left">{now}</p>
  }
  const reached = stages.indexOf(here)
  return (
    <ol className="status-bar" aria-label={t('page.status')}>
      {stages.map((stage, number) => (
        <li
          key={stage}
          className={number < reached ? 'passed' : number === reached ? 'here' : ''}
          aria-current={number === reached ? 'step' : undefined}
        >
          <span className="status-dot" aria-hidden="true" />
          <span className="status-name">{number === reached ? now : t(`stage.${stage}`)}</span>
          {number < reached ? <span className="visually-hidden"> {t('stage.passed')}</span> : null}
        </li>
      ))}
    </ol>
  )
}
