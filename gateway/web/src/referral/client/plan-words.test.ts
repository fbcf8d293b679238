import { describe, expect, it } from 'vitest'
import { goalsIn, noPlan, planFaults, requestOf } from './plan-words'

describe('a plan', () => {
  it('has a goal on each line', () => {
    expect(goalsIn(' Töihin \n\n  Puoli päivää kerrallaan\n')).toEqual(['Töihin', 'Puoli päivää kerrallaan'])
  })

  it('names a statutory plan with its place and day, or none', () => {
    const words = { ...noPlan, goals: 'Töihin', need: 'Tuki', content: 'Kokeilu' }
    expect(planFaults(words)).toEqual([])
    expect(requestOf(words).statutoryPlan).toBeUndefined()

    const named = { ...words, kind: 'client-plan' }
    expect(planFaults(named)).toEqual(['reference', 'madeOn'])
    expect(requestOf({ ...named, reference: ' Effica ', madeOn: '2026-11-01' }).statutoryPlan).toEqual({
      kind: 'client-plan',
      reference: 'Effica',
      madeOn: '2026-11-01',
    })
  })

  it('is not one without goals, need and content', () => {
    expect(planFaults({ ...noPlan, goals: ' \n ' })).toEqual(['goals', 'need', 'content'])
  })
})
