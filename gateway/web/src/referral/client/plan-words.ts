import type { Plan } from './plan'

/** A plan as it is written: each line of the goals is one. */
export type PlanWords = {
  goals: string
  need: string
  content: string
  kind: string
  reference: string
  madeOn: string
}

export const noPlan: PlanWords = { goals: '', need: '', content: '', kind: '', reference: '', madeOn: '' }

export function wordsOf({ goals, need, content, statutoryPlan }: Plan): PlanWords {
  return {
    goals: goals.join('\n'),
    need,
    content,
    kind: statutoryPlan?.kind ?? '',
    reference: statutoryPlan?.reference ?? '',
    madeOn: statutoryPlan?.madeOn ?? '',
  }
}

export function goalsIn(written: string): string[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What is missing; a statutory plan that is named needs where it is and of which day. */
export function planFaults(words: PlanWords): (keyof PlanWords)[] {
  const needed: (keyof PlanWords)[] = ['goals', 'need', 'content']
  if (words.kind) {
    needed.push('reference', 'madeOn')
  }
  return needed.filter((name) => words[name].trim() === '')
}

export function requestOf(words: PlanWords) {
  return {
    goals: goalsIn(words.goals),
    need: words.need,
    content: words.content,
    statutoryPlan: words.kind
      ? { kind: words.kind, reference: words.reference.trim(), madeOn: words.madeOn }
      : undefined,
  }
}
