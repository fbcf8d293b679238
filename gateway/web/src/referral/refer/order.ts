import type { ReferralView } from '../../shared/model'

export type Target = { kind: 'service' | 'network'; id: string }

/** What is typed in the four steps. */
export type Words = {
  question: string
  goals: string
  criteria: string[]
  enclosed: string[]
  asker: string
  relation: string
  askerName: string
}

export const noWords: Words = {
  question: '',
  goals: '',
  criteria: [],
  enclosed: [],
  asker: 'professional',
  relation: '',
  askerName: '',
}

export const steps = ['whom', 'where', 'situation', 'check'] as const
export type Step = (typeof steps)[number]

/** The furthest step that can be shown: nothing is asked about a service before it is known for whom. */
export function reachable(wanted: string | null, client: string | null, target: Target | undefined): Step {
  const step = steps.find((each) => each === wanted) ?? 'whom'
  if (!client) {
    return 'whom'
  }
  return !target && (step === 'situation' || step === 'check') ? 'where' : step
}

/** {@code network:0bcd…} in the address. */
export function targetOf(written: string | null): Target | undefined {
  const [kind, id] = written?.split(':') ?? []
  return (kind === 'service' || kind === 'network') && id && /^[0-9a-f-]{36}$/.test(id) ? { kind, id } : undefined
}

export const written = (target: Target) => `${target.kind}:${target.id}`

export function askerOf(words: Words) {
  return {
    kind: words.asker,
    ...(words.asker === 'close-person'
      ? { relation: words.relation, name: words.askerName || undefined, subjectAgrees: true }
      : {}),
  }
}

export function wordsOf(draft: ReferralView): Words {
  return {
    question: draft.question ?? '',
    goals: draft.goals ?? '',
    criteria: draft.criteria,
    enclosed: draft.requiredDocuments.filter((each) => each.enclosed).map((each) => each.id),
    asker: draft.asker.kind,
    relation: draft.asker.relation ?? '',
    askerName: draft.asker.name ?? '',
  }
}

/** Whether a draft says what was typed. */
export function holds(draft: ReferralView, target: Target, words: Words): boolean {
  const there = wordsOf(draft)
  return (
    draft.target.id === target.id &&
    (Object.keys(there) as (keyof Words)[]).every((name) => String(there[name]) === String(words[name]))
  )
}

/** Full years on a day. */
export function ageOn(birthDate: string | undefined, today: string): number | undefined {
  if (!birthDate) {
    return undefined
  }
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}
