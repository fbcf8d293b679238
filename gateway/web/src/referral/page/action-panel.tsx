import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { Button } from 'suomifi-ui-components'
import type { ReferralView } from '../../shared/model'
import { ActionDialog } from './action-dialog'
import { type Elsewhere, elsewhere, ElsewhereForm } from './elsewhere'
import { type ActionCode, actions, forward, isAction } from './actions'

/** What may be done now: the way forward first, all else behind one button. Nothing is here that the service would refuse. */
export function ActionPanel({ referral }: { referral: ReferralView }) {
  const { t } = useTranslation('referral')
  const { hash } = useLocation()
  const allowed = referral.availableActions.filter(isAction)
  const first = forward.filter((action) => allowed.includes(action))
  const rest = allowed.filter((action) => !first.includes(action))
  const further = elsewhere.filter((action) => referral.availableActions.includes(action))
  const [chosen, setChosen] = useState<ActionCode | Elsewhere | undefined>(() => asked(hash, allowed))

  const other = further.find((action) => action === chosen)
  if (other !== undefined) {
    return <ElsewhereForm key={other} action={other} referral={referral} onDone={() => setChosen(undefined)} />
  }
  if (chosen !== undefined && isAction(chosen)) {
    // It stays where somebody has meanwhile made it impossible: what was typed is not taken away.
    return (
      <ActionDialog
        key={chosen}
        action={chosen}
        referral={referral}
        allowed={allowed.includes(chosen)}
        onDone={() => setChosen(undefined)}
      />
    )
  }
  if (allowed.length === 0 && further.length === 0) {
    return <p className="quiet">{t('page.nothingToDo')}</p>
  }
  return (
    <div className="actions">
      {first.map((action, number) => (
        <Button
          key={action}
          variant={number === 0 ? 'default' : 'secondary'}
          fullWidth
          onClick={() => setChosen(action)}
        >
          {t(`action.${action}`)}
        </Button>
      ))}
      {rest.length + further.length > 0 ? (
        <details className="more">
          <summary>{t('page.more')}</summary>
          <ul>
            {[...further, ...rest].map((action) => (
              <li key={action}>
                <button type="button" className="link-button" onClick={() => setChosen(action)}>
                  {t(`action.${action}`)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}

const asks: Partial<Record<string, ActionCode[]>> = {
  claim: ['claim'],
  answer: ['provide-information'],
  schedule: ['schedule'],
  report: ['report-outcome'],
  close: ['close'],
  solve: ['close'],
  confirm: ['confirm-cancellation'],
}

/** The list one came from has named the step: its form is open at once, where it asks for anything. */
function asked(hash: string, allowed: ActionCode[]): ActionCode | undefined {
  const wanted = asks[hash.slice(1)]?.find((action) => allowed.includes(action))
  return wanted !== undefined && actions[wanted].fields.length > 0 ? wanted : undefined
}
