import { describe, expect, it } from 'vitest'
import { collisions, leftAfter, patchOf, placeAt } from './changes'

describe('what has been written in a form', () => {
  it('goes to the service as one patch for each section, without what is withheld', () => {
    const changes = {
      'work.history': 'Leipuri',
      'work.lastWorked': 2024,
      'goals.goals': null,
      'benefits.received': ['none'],
    }

    expect(patchOf(changes, ['work.lastWorked'])).toEqual({
      work: { history: 'Leipuri' },
      goals: { goals: null },
      benefits: { received: ['none'] },
    })
    expect(patchOf({ 'work.lastWorked': 2024 }, ['work.lastWorked'])).toBeUndefined()
    expect(patchOf({}, [])).toBeUndefined()
  })

  it('is kept where it was written on while it was being saved', () => {
    const sent = { 'work.history': 'Leip', 'goals.goals': 'Töihin', 'benefits.received': ['none'] }
    const now = { 'work.history': 'Leipuri', 'goals.goals': 'Töihin', 'benefits.received': ['none'] }

    expect(leftAfter(now, sent, [])).toEqual({ 'work.history': 'Leipuri' })
    expect(leftAfter(now, sent, ['goals.goals'])).toEqual({ 'work.history': 'Leipuri', 'goals.goals': 'Töihin' })
  })

  it('collides only where somebody else has answered the same question otherwise', () => {
    const before = { work: { history: 'Leipuri' }, goals: { goals: 'Töihin' } }
    const theirs = { work: { history: 'Kokki' }, goals: { goals: 'Töihin' }, plans: { plans: 'Kesällä' } }

    expect(collisions({ 'work.history': 'Leipuri ja myyjä', 'goals.goals': 'Kouluun' }, before, theirs)).toEqual([
      'work.history',
    ])
    expect(collisions({ 'work.history': 'Kokki' }, before, theirs)).toEqual([])
    expect(collisions({ 'plans.plans': null }, before, theirs)).toEqual(['plans.plans'])
    expect(collisions({ 'work.history': 'Kokki' }, before, { goals: {} })).toEqual(['work.history'])
  })
})

describe('a fault', () => {
  it('stands at the question it names', () => {
    expect(placeAt('/sections/work/history')).toBe('work.history')
    expect(placeAt('/sections/benefits/received/2')).toBe('benefits.received')
    expect(placeAt('/sections/work')).toBeUndefined()
    expect(placeAt(undefined)).toBeUndefined()
  })
})
