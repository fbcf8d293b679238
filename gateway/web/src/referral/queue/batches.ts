import type { WorklistItem } from '../../shared/model'
import { sideOf } from '../my-work'

export type Batch = { side: 'sender' | 'receiver'; from: string; referrals: string[] }

/** What goes over together: the service moves the referrals of one member on one side in one step. */
export function batchesOf(items: WorklistItem[], unit: string): { batches: Batch[]; nobodys: WorklistItem[] } {
  const batches = new Map<string, Batch>()
  const nobodys: WorklistItem[] = []
  for (const item of items) {
    const side = sideOf(item, unit)
    const from = side === 'sender' ? item.sender.member : item.handler
    if (from === undefined) {
      nobodys.push(item)
    } else {
      const batch = batches.get(`${side} ${from}`) ?? { side, from, referrals: [] }
      batch.referrals.push(item.id)
      batches.set(`${side} ${from}`, batch)
    }
  }
  return { batches: [...batches.values()], nobodys }
}
