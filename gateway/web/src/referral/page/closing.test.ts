import { describe, expect, it } from 'vitest'
import { neededToClose } from './closing'

const told = { clientInformed: { way: 'phone', on: '2026-03-05', by: 'somebody' } }

describe('closing', () => {
  it('tells the client of an outcome, unless that is done', () => {
    expect(neededToClose({ state: 'OUTCOME_REPORTED' }, {})).toEqual(['way', 'on'])
    expect(neededToClose({ state: 'OUTCOME_REPORTED', closing: told }, {})).toEqual([])
  })

  it('says what is done next where there is no outcome', () => {
    expect(neededToClose({ state: 'DECLINED' }, {})).toEqual(['nextStep'])
    expect(neededToClose({ state: 'FAILED' }, {})).toEqual(['nextStep'])
  })

  it('asks for the day where the way is said, and the other way round', () => {
    expect(neededToClose({ state: 'DECLINED' }, { way: 'phone' })).toContain('on')
    expect(neededToClose({ state: 'DECLINED' }, { on: '2026-03-05' })).toContain('way')
  })
})
