import { describe, expect, it } from 'vitest'
import type { WorklistItem } from '../shared/model'
import { groupWork, nextStep, sideOf } from './my-work'

const now = new Date('2026-11-21T10:00:00Z')

function item(id: string, given: Partial<WorklistItem> = {}): WorklistItem {
  return {
    id,
    version: 1,
    region: '18',
    state: 'SENT',
    client: 'client',
    sender: { organisation: 'o', unit: 'ours' },
    target: { kind: 'service', id: 's', unit: 'theirs', organisation: 'o' },
    inConflict: false,
    createdAt: '2026-11-01T10:00:00Z',
    kind: 'referral',
    overdue: false,
    stalled: false,
    lastSignAt: '2026-11-01T10:00:00Z',
    ...given,
  }
}

const ids = (items: WorklistItem[]) => items.map((each) => each.id)

describe('my work', () => {
  it('puts each referral in one group alone', () => {
    const mine = [
      item('late and our turn', { overdue: true }),
      item('our turn'),
      item('due today', { dueOn: '2026-11-21' }),
      item('due tomorrow', { dueOn: '2026-11-22' }),
      item('draft', { state: 'DRAFT' }),
    ]

    const groups = groupWork(mine, [item('our turn'), item('late and our turn')], now)

    expect(ids(groups.overdue)).toEqual(['late and our turn'])
    expect(ids(groups.today)).toEqual(['due today', 'our turn'])
    expect(ids(groups.others)).toEqual(['due tomorrow'])
    expect(ids(groups.drafts)).toEqual(['draft'])
  })

  it('counts a day that is past as late before the service has said so', () => {
    expect(ids(groupWork([item('x', { dueOn: '2026-11-20' })], [], now).overdue)).toEqual(['x'])
  })

  it('knows the day of Finland, not of UTC', () => {
    const justAfterMidnight = new Date('2026-11-21T22:30:00Z')
    expect(ids(groupWork([item('x', { dueOn: '2026-11-22' })], [], justAfterMidnight).today)).toEqual(['x'])
  })

  it('leaves what the queue alone has to the queue', () => {
    expect(groupWork([], [item('nobody’s')], now).today).toEqual([])
  })
})

describe('the obvious next step', () => {
  it('depends on the side one stands on', () => {
    expect(nextStep('OUTCOME_REPORTED', 'sender')).toBe('close')
    expect(nextStep('OUTCOME_REPORTED', 'receiver')).toBe('open')
    expect(nextStep('SENT', 'receiver')).toBe('claim')
    expect(nextStep('SENT', 'sender')).toBe('open')
  })

  it('is only to open where nothing is asked, and where the state is from a newer release', () => {
    expect(nextStep('CLOSED', 'sender')).toBe('open')
    expect(nextStep('TELEPORTED', 'receiver')).toBe('open')
  })

  it('is the receiver’s where a unit steers to its own people', () => {
    const own = { sender: { unit: 'ours' }, target: { unit: 'ours' } }
    expect(sideOf({ ...own, state: 'SENT' }, 'ours')).toBe('receiver')
    expect(sideOf({ ...own, state: 'DRAFT' }, 'ours')).toBe('sender')
    expect(sideOf(item('x'), 'ours')).toBe('sender')
  })
})
