import type { PathStep } from '../model'

/** The steps in the order in which one comes to them: those of one level stand beside each other. */
export function levelsOf(steps: PathStep[]): PathStep[][] {
  const known = new Set(steps.map(({ key }) => key))
  const level = new Map(steps.map((step) => [step.key, 0]))
  // The service refuses circles; where there is one all the same, as many rounds as there are steps are enough.
  let rounds = steps.length
  while (rounds-- > 0) {
    for (const step of steps) {
      for (const next of step.next?.filter((key) => known.has(key)) ?? []) {
        const least = Math.min((level.get(step.key) ?? 0) + 1, steps.length - 1)
        level.set(next, Math.max(level.get(next) ?? 0, least))
      }
    }
  }
  const levels: PathStep[][] = []
  for (const step of steps) {
    const row = (levels[level.get(step.key) ?? 0] ??= [])
    row.push(step)
  }
  return levels.filter((each) => each.length > 0)
}

/** Whether it goes without saying where one goes from here: to all that stands on the next level, and nowhere else. */
export function goesStraightOn(step: PathStep, following: PathStep[] | undefined): boolean {
  const next = (step.next ?? []).toSorted()
  return next.length < 2 && JSON.stringify(next) === JSON.stringify((following ?? []).map(({ key }) => key).toSorted())
}
