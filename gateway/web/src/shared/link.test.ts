import { describe, expect, it } from 'vitest'
import { nextCursor } from './link'

describe('the next page', () => {
  it('is the cursor of the link that says so', () => {
    expect(nextCursor('</api/referral/referrals?box=sent&cursor=a%2Bb%3D&limit=25>; rel="next"')).toBe('a+b=')
    expect(nextCursor('</first>; rel="first", </x?cursor=abc>; rel="next"')).toBe('abc')
  })

  it('is not there after the last one', () => {
    expect(nextCursor(null)).toBeUndefined()
    expect(nextCursor('</x?cursor=abc>; rel="prev"')).toBeUndefined()
    expect(nextCursor('</x>; rel="next"')).toBeUndefined()
  })
})
