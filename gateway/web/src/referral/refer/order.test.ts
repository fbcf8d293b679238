import { describe, expect, it } from 'vitest'
import type { ReferralView } from '../../shared/model'
import { ageOn, askerOf, holds, noWords, reachable, targetOf } from './order'

const id = '0bcdbf5a-c665-82dc-8ac2-4f50cd84d2e6'

describe('the steps of a referral', () => {
  it('go no further than what is known', () => {
    expect(reachable('check', null, undefined)).toBe('whom')
    expect(reachable('check', 'client', undefined)).toBe('where')
    expect(reachable('where', 'client', undefined)).toBe('where')
    expect(reachable('check', 'client', { kind: 'service', id })).toBe('check')
    expect(reachable('nowhere', 'client', { kind: 'service', id })).toBe('whom')
  })

  it('read the target from the address, and nothing that is none', () => {
    expect(targetOf(`network:${id}`)).toEqual({ kind: 'network', id })
    expect(targetOf(`planet:${id}`)).toBeUndefined()
    expect(targetOf('service:../../etc')).toBeUndefined()
    expect(targetOf(null)).toBeUndefined()
  })

  it('name the close person only where one asks', () => {
    const words = { ...noWords, relation: 'parent', askerName: 'Maija' }
    expect(askerOf(words)).toEqual({ kind: 'professional' })
    expect(askerOf({ ...words, asker: 'close-person' })).toEqual({
      kind: 'close-person',
      relation: 'parent',
      name: 'Maija',
      subjectAgrees: true,
    })
  })
})

describe('a draft', () => {
  const typed = { ...noWords, question: 'Mitä nyt?', criteria: ['a', 'b'] }
  const draft = {
    target: { kind: 'service', id },
    question: 'Mitä nyt?',
    criteria: ['a', 'b'],
    requiredDocuments: [],
    asker: { kind: 'professional' },
  } as unknown as ReferralView

  it('holds what was typed where it says the same', () => {
    expect(holds(draft, { kind: 'service', id }, typed)).toBe(true)
  })

  it('does not where a word or the target is another', () => {
    expect(holds(draft, { kind: 'service', id }, { ...typed, question: 'Mitä nyt' })).toBe(false)
    expect(holds(draft, { kind: 'service', id }, { ...typed, criteria: ['a'] })).toBe(false)
    expect(holds(draft, { kind: 'network', id: 'another' }, typed)).toBe(false)
  })
})

describe('an age', () => {
  it('is counted in full years', () => {
    expect(ageOn('1980-03-06', '2026-03-05')).toBe(45)
    expect(ageOn('1980-03-06', '2026-03-06')).toBe(46)
    expect(ageOn('2004-02-29', '2026-02-28')).toBe(21)
    expect(ageOn(undefined, '2026-03-06')).toBeUndefined()
  })
})
