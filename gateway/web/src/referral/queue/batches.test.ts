import { describe, expect, it } from 'vitest'
import type { WorklistItem } from '../../shared/model'
import { batchesOf } from './batches'

const item = (id: string, told: Partial<WorklistItem>): WorklistItem => ({
  id,
  version: 1,
  region: '18',
  state: 'RECEIVED',
  client: 'c',
  sender: { organisation: 'o', unit: 'other', member: 'sender' },
  target: { kind: 'service', id: 't', unit: 'own', organisation: 'o' },
  inConflict: false,
  createdAt: '2026-01-01T00:00:00Z',
  kind: 'referral',
  overdue: false,
  stalled: false,
  lastSignAt: '2026-01-01T00:00:00Z',
  ...told,
})

describe('work that is handed over', () => {
  it('goes together by who has it and on which side', () => {
    const { batches, nobodys } = batchesOf(
      [
        item('1', { handler: 'a' }),
        item('2', { handler: 'b' }),
        item('3', { handler: 'a' }),
        item('4', { state: 'SENT' }),
        item('5', {
          sender: { organisation: 'o', unit: 'own', member: 'a' },
          target: { kind: 'service', id: 't', unit: 'x', organisation: 'o' },
        }),
      ],
      'own',
    )

    expect(batches).toEqual([
      { side: 'receiver', from: 'a', referrals: ['1', '3'] },
      { side: 'receiver', from: 'b', referrals: ['2'] },
      { side: 'sender', from: 'a', referrals: ['5'] },
    ])
    expect(nobodys.map(({ id }) => id)).toEqual(['4'])
  })
})
