import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useActing } from '../../shared/me'
import type { WorklistItem } from '../../shared/model'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { sideOf } from '../my-work'
import { ReferralRow, useShownName } from '../referral-row'
import { Bulk } from './bulk'
import { ShortcutHelp } from './shortcut-help'
import { useClaim } from './use-claim'
import { type Key, useShortcuts } from './use-shortcuts'

/** A list that is worked through by keys, one by one or many at a time. */
export function Worked({ items }: { items: WorklistItem[] }) {
  const { t } = useTranslation('referral')
  const acting = useActing()
  const navigate = useNavigate()
  const claim = useClaim()
  const [at, setAt] = useState<number>()
  const [help, setHelp] = useState(false)
  const [chosen, setChosen] = useState<string[]>([])
  const chosenItems = items.filter(({ id }) => chosen.includes(id))

  function toggle(id: string) {
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  }

  function press(key: Key) {
    const here = at === undefined ? undefined : items[at]
    switch (key) {
      case 'j':
        setAt(Math.min((at ?? -1) + 1, items.length - 1))
        break
      case 'k':
        setAt(Math.max((at ?? 1) - 1, 0))
        break
      case 'o':
        if (here) {
          void navigate(here.state === 'DRAFT' ? `/refer/${here.id}` : `/referrals/${here.id}`)
        }
        break
      case 'c':
        if (here && claimable(here, acting.unit)) {
          claim.mutate(here)
        }
        break
      case 'x':
        if (here) {
          toggle(here.id)
        }
        break
      case 'Escape':
        setChosen([])
        break
      case '?':
        setHelp(!help)
        break
    }
  }
  useShortcuts(press)

  return (
    <>
      <div className="worked-head no-print">
        <label className="choice">
          <input
            type="checkbox"
            checked={chosenItems.length === items.length}
            onChange={(event) => setChosen(event.target.checked ? items.map(({ id }) => id) : [])}
          />
          <span>{t('queue.selectAll')}</span>
        </label>
        <button type="button" className="link-button small" aria-expanded={help} onClick={() => setHelp(!help)}>
          {t('queue.keys')} <kbd>?</kbd>
        </button>
      </div>
      {help ? <ShortcutHelp /> : null}
      <Bulk items={chosenItems} onDone={() => setChosen([])} />
      {claim.error ? <ProblemMessage problem={asProblem(claim.error)} /> : null}
      <ul className="rows">
        {items.map((item, number) => (
          <ReferralRow
            key={item.id}
            item={item}
            unit={acting.unit}
            chosen={number === at}
            select={<Select item={item} checked={chosen.includes(item.id)} onToggle={() => toggle(item.id)} />}
          />
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {at === undefined ? '' : t('queue.at', { number: at + 1, of: items.length })}
      </p>
    </>
  )
}

function Select({ item, checked, onToggle }: { item: WorklistItem; checked: boolean; onToggle: () => void }) {
  const { t } = useTranslation('referral')
  const name = useShownName(item.client, item.clientName)
  return (
    <input
      type="checkbox"
      className="row-check no-print"
      aria-label={t('queue.select', { name })}
      checked={checked}
      onChange={onToggle}
    />
  )
}

function claimable(item: WorklistItem, unit: string) {
  return item.state === 'SENT' && sideOf(item, unit) === 'receiver'
}
