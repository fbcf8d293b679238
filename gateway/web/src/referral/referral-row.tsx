import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay } from '../shared/dates'
import type { WorklistItem } from '../shared/model'
import { useClientName, useMemberName, useTargetName, useUnitName } from '../shared/names'
import { StateChip } from '../shared/state-chip'
import { nextStep, sideOf } from './my-work'

type Props = { item: WorklistItem; unit: string; chosen?: boolean; select?: ReactNode }

/** Who, what, until when, and one obvious thing to do. The row that the keys stand on is kept in sight. */
export function ReferralRow({ item, unit, chosen = false, select }: Props) {
  const { t } = useTranslation('referral')
  const side = sideOf(item, unit)
  const step = nextStep(item.state, side)
  const name = useShownName(item.client, item.clientName)
  const address = item.state === 'DRAFT' ? `/refer/${item.id}` : `/referrals/${item.id}`
  return (
    <li
      className={`row${chosen ? ' row-chosen' : ''}${select ? ' row-select' : ''}`}
      ref={(row) => {
        if (chosen) {
          row?.scrollIntoView({ block: 'nearest' })
        }
      }}
    >
      {select}
      <div className="row-main">
        <Link to={address}>{name}</Link>
        <span className="quiet">
          {side === 'sender' ? t('row.to') : t('row.from')} <Other item={item} side={side} />
        </span>
        <span className="row-facts">
          <StateChip state={item.state} />
          <Due item={item} />
          {item.handler ? <Handler id={item.handler} /> : null}
          {item.stalled ? <span className="quiet">{t('row.stalled')}</span> : null}
          {item.inConflict ? <span className="late">{t('row.conflict')}</span> : null}
        </span>
      </div>
      <div className="row-end">
        <Link
          to={step === 'open' ? address : `${address}#${step}`}
          className="button-link"
          aria-label={t('row.action', { action: t(`step.${step}`), name })}
        >
          {t(`step.${step}`)}
        </Link>
      </div>
    </li>
  )
}

/** A client's name: as the list has told it, else asked for by itself. */
export function useShownName(client: string, told?: string): string {
  const { t } = useTranslation('referral')
  const name = useClientName(told === undefined ? client : undefined)
  return told ?? (name === null ? t('row.hidden') : (name ?? '…'))
}

function Handler({ id }: { id: string }) {
  const name = useMemberName(id)
  return name ? <span className="quiet">{name}</span> : null
}

function Other({ item, side }: { item: WorklistItem; side: 'sender' | 'receiver' }) {
  const target = useTargetName(side === 'sender' ? item.target : undefined)
  const sender = useUnitName(side === 'receiver' ? item.sender.unit : undefined)
  return <>{side === 'sender' ? target : sender}</>
}

function Due({ item }: { item: WorklistItem }) {
  const { t } = useTranslation('referral')
  if (!item.dueOn) {
    return <span className="quiet">{t('row.heard', { day: formatDay(item.lastSignAt) })}</span>
  }
  return (
    <span className={item.overdue ? 'late' : ''}>
      {item.overdue ? t('row.late', { day: formatDay(item.dueOn) }) : t('row.due', { day: formatDay(item.dueOn) })}
    </span>
  )
}
