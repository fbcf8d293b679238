import { api, body, ifMatch } from '../../shared/api'
import type { WorklistItem } from '../../shared/model'
import { asProblem, type Problem } from '../../shared/problem'
import { sideOf } from '../my-work'
import { batchesOf } from './batches'

export type Moved = { done: WorklistItem[]; failed: { item: WorklistItem; problem: Problem }[] }

/** Takes each to oneself: what nobody has taken is claimed, of what somebody has the responsibility is taken over. */
export function takeAll(items: WorklistItem[], unit: string): Promise<Moved> {
  return each(items, (item) => takeOne(item, unit))
}

function takeOne(item: WorklistItem, unit: string) {
  const of = { params: { path: { id: item.id }, header: ifMatch(item.version) } }
  if (sideOf(item, unit) === 'sender') {
    return body(api.POST('/api/referral/referrals/{id}/take-over-sending', of))
  }
  return item.state === 'SENT'
    ? body(api.POST('/api/referral/referrals/{id}/claim', of))
    : body(api.POST('/api/referral/referrals/{id}/take-over', of))
}

/** One after another: each is an own decision, and what is refused stops no other. */
async function each(items: WorklistItem[], move: (item: WorklistItem) => Promise<unknown>): Promise<Moved> {
  const moved: Moved = { done: [], failed: [] }
  for (const item of items) {
    try {
      await move(item)
      moved.done.push(item)
    } catch (thrown) {
      moved.failed.push({ item, problem: asProblem(thrown) })
    }
  }
  return moved
}

/** A manager gives them to a member of the unit; what nobody has yet is taken first, for only what somebody has can be handed over. */
export async function handAll(items: WorklistItem[], to: string, own: { id: string; unit: string }): Promise<Moved> {
  const { batches, nobodys } = batchesOf(items, own.unit)
  const taken = await takeAll(nobodys, own.unit)
  const mine = taken.done.map((item) => ({ side: sideOf(item, own.unit), from: own.id, referrals: [item.id] }))
  const moved: Moved = { done: [], failed: taken.failed }
  for (const batch of [...batches, ...mine].filter(({ from }) => from !== to)) {
    const concerned = items.filter(({ id }) => batch.referrals.includes(id))
    try {
      await body(
        api.POST('/api/referral/handovers', {
          params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: { ...batch, to },
        }),
      )
      moved.done.push(...concerned)
    } catch (thrown) {
      const problem = asProblem(thrown)
      moved.failed.push(...concerned.map((item) => ({ item, problem })))
    }
  }
  return moved
}
