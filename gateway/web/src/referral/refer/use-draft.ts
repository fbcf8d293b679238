import { useCallback, useRef, useState } from 'react'
import { api, body, done, ifMatch } from '../../shared/api'
import type { ReferralView } from '../../shared/model'
import { asProblem, type Problem } from '../../shared/problem'
import { queryClient } from '../../shared/query-client'
import { referralQuery } from '../worklists'
import { askerOf, holds, type Target, type Words } from './order'

type Order = { client: string; target: Target; words: Words }

/** The server's draft, the key of the next one, and what this page has last written there. */
type Known = { draft: ReferralView | undefined; key: string; content?: string }

/**
 * Keeps what is typed on the server: the first save makes a draft, later ones change it; another client needs another draft. One save runs at a time, so
 * that none can overtake another or what is sent; what is there already is not written again; a repeat after a lost answer makes no second draft.
 */
export function useDraft(first: ReferralView | undefined) {
  const [draft, setDraft] = useState(first)
  const [problem, setProblem] = useState<Problem>()
  const [saving, setSaving] = useState(false)
  const known = useRef<Known>({ draft: first, key: crypto.randomUUID() })
  const running = useRef<Promise<unknown>>(Promise.resolve())

  const saveNow = useCallback(async (order: Order): Promise<ReferralView> => {
    const { draft: before, content } = known.current
    const wanted = JSON.stringify(order)
    if (before && content === wanted) {
      return before
    }
    setSaving(true)
    try {
      const after =
        before?.client === order.client ? await change(before, order) : await create(order, known.current.key, before)
      known.current = { draft: after, key: crypto.randomUUID(), content: wanted }
      setDraft(after)
      setProblem(undefined)
      queryClient.setQueryData(referralQuery(after.id).queryKey, after)
      void queryClient.invalidateQueries({ queryKey: ['worklist'] })
      return after
    } catch (thrown) {
      setProblem(asProblem(thrown))
      throw thrown
    } finally {
      setSaving(false)
    }
  }, [])

  const inTurn = useCallback((work: () => Promise<ReferralView>): Promise<ReferralView> => {
    const next = running.current.catch(() => undefined).then(work)
    running.current = next
    return next
  }, [])

  const save = useCallback((order: Order) => inTurn(() => saveNow(order)), [inTurn, saveNow])

  const send = useCallback(
    (order: Order) =>
      inTurn(async () => {
        const { id, version } = await saveNow(order)
        try {
          return await body(
            api.POST('/api/referral/referrals/{id}/send', { params: { path: { id }, header: ifMatch(version) } }),
          )
        } catch (thrown) {
          // Somebody else's draft by now: both versions are shown, as after a save.
          setProblem(asProblem(thrown).status === 412 ? asProblem(thrown) : undefined)
          throw thrown
        }
      }),
    [inTurn, saveNow],
  )

  /** Somebody else has changed the draft: theirs is kept in mind, so that the next save goes over it knowingly. */
  const goOver = useCallback((theirs: ReferralView) => {
    known.current = { key: known.current.key, draft: theirs }
  }, [])

  return { draft, problem, saving, save, send, goOver }
}

function written({ target, words }: Order) {
  return {
    target,
    question: words.question.trim() === '' ? undefined : words.question,
    goals: words.goals || undefined,
    criteria: words.criteria,
    enclosed: words.enclosed,
    asker: askerOf(words),
  }
}

async function create(order: Order, key: string, before: ReferralView | undefined) {
  const made = await body(
    api.POST('/api/referral/referrals', {
      params: { header: { 'Idempotency-Key': key } },
      body: { client: order.client, ...written(order), send: false },
    }),
  )
  if (before) {
    await done(
      api.DELETE('/api/referral/referrals/{id}', {
        params: { path: { id: before.id }, header: ifMatch(before.version) },
      }),
    )
  }
  return made
}

async function change(before: ReferralView, order: Order): Promise<ReferralView> {
  const path = { id: before.id }
  try {
    return await body(
      api.PUT('/api/referral/referrals/{id}', {
        params: { path, header: ifMatch(before.version) },
        body: written(order),
      }),
    )
  } catch (thrown) {
    // After a lost answer the other who was quicker is oneself.
    const now =
      asProblem(thrown).status === 412
        ? await body(api.GET('/api/referral/referrals/{id}', { params: { path } }))
        : undefined
    if (now && holds(now, order.target, order.words)) {
      return now
    }
    throw thrown
  }
}
