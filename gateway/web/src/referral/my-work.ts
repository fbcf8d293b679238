import { daysBetween, isoDay } from '../shared/dates'
import type { WorklistItem } from '../shared/model'

export type MyWork = { overdue: WorklistItem[]; today: WorklistItem[]; others: WorklistItem[]; drafts: WorklistItem[] }

/**
 * Sorts a person's referrals by what they ask of one now: late ones first, then those in which it is our turn or whose
 * day has come, then those that wait for somebody else. Each is in one group alone.
 */
export function groupWork(mine: WorklistItem[], ourTurn: WorklistItem[], now: Date): MyWork {
  const turn = new Set(ourTurn.map((each) => each.id))
  const today = isoDay(now)
  const groups: MyWork = { overdue: [], today: [], others: [], drafts: [] }
  for (const item of mine) {
    if (item.state === 'DRAFT') {
      groups.drafts.push(item)
    } else if (item.overdue || (item.dueOn !== undefined && item.dueOn < today)) {
      groups.overdue.push(item)
    } else if (turn.has(item.id) || (item.dueOn !== undefined && daysBetween(today, item.dueOn) === 0)) {
      groups.today.push(item)
    } else {
      groups.others.push(item)
    }
  }
  groups.overdue.sort(byDay)
  groups.today.sort(byDay)
  groups.others.sort(byDay)
  return groups
}

/** What has a day comes before what has none. */
function byDay(one: WorklistItem, other: WorklistItem) {
  return (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999')
}

export type Side = 'sender' | 'receiver'

/** On which side a unit stands; a unit that steers to its own people acts as the receiver once it has been sent. */
export function sideOf(
  item: { sender: { unit: string }; target: { unit: string }; state: string },
  unit: string,
): Side {
  const own = item.sender.unit === unit && item.target.unit === unit
  return item.sender.unit === unit && !(own && item.state !== 'DRAFT') ? 'sender' : 'receiver'
}

export type Step =
  'continue' | 'claim' | 'decide' | 'answer' | 'schedule' | 'report' | 'close' | 'solve' | 'confirm' | 'open'

const steps: Record<Side, Partial<Record<string, Step>>> = {
  sender: {
    DRAFT: 'continue',
    INFO_REQUESTED: 'answer',
    OUTCOME_REPORTED: 'close',
    DECLINED: 'solve',
    FAILED: 'solve',
  },
  receiver: {
    SENT: 'claim',
    RECEIVED: 'decide',
    ACCEPTED: 'schedule',
    WAITLISTED: 'schedule',
    IN_PROGRESS: 'report',
    CANCEL_REQUESTED: 'confirm',
  },
}

/** The one obvious thing to do next. */
export function nextStep(state: string, side: Side): Step {
  return steps[side][state] ?? 'open'
}
