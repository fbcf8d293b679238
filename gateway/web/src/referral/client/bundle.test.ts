import { describe, expect, it } from 'vitest'
import { idsIn } from './bundle'

describe('a FHIR bundle', () => {
  it('names its resources in its order', () => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [{ resource: { id: 'b' } }, { resource: {} }, { resource: { id: 'a' } }],
    }
    expect(idsIn(bundle)).toEqual(['b', 'a'])
  })

  it('is empty where it is none', () => {
    expect(idsIn({ resourceType: 'Bundle' })).toEqual([])
    expect(idsIn('<html>')).toEqual([])
    expect(idsIn(null)).toEqual([])
  })
})
