import { describe, expect, it } from 'vitest'
import { situationOf } from './situation'

describe('what is known of somebody', () => {
  it('is what the address says', () => {
    expect(situationOf(new URLSearchParams('age=45&municipality=272&need=rehabilitation&language=sv'))).toEqual({
      age: 45,
      municipality: '272',
      need: ['rehabilitation'],
      language: 'sv',
    })
  })

  it('is nothing where it cannot be true', () => {
    expect(situationOf(new URLSearchParams('age=-3&municipality=Kokkola&need=&language='))).toEqual({})
    expect(situationOf(new URLSearchParams('age=45.5'))).toEqual({})
    expect(situationOf(new URLSearchParams('age=0'))).toEqual({ age: 0 })
  })
})
