import { describe, expect, it } from 'vitest'
import { narrowingOf, toggled } from './narrowing'

describe('what the address asks the directory for', () => {
  it('is words and values of facets', () => {
    expect(narrowingOf(new URLSearchParams('q=+kuntoutus+&type=service&type=network&region=18'))).toEqual({
      q: 'kuntoutus',
      type: ['service', 'network'],
      region: ['18'],
    })
  })

  it('is services and networks where the address says nothing, or nonsense', () => {
    expect(narrowingOf(new URLSearchParams())).toEqual({ type: ['service', 'network'] })
    expect(narrowingOf(new URLSearchParams('q=%20&type=<b>&planet=mars'))).toEqual({ type: ['service', 'network'] })
    expect(toggled(new URLSearchParams(), 'type', 'network').toString()).toBe('type=service')
  })

  it('takes a value of a facet in and leaves it out again, and lets all else stand', () => {
    const taken = toggled(new URLSearchParams('q=tuki&type=service'), 'type', 'network')
    expect(taken.toString()).toBe('q=tuki&type=service&type=network')
    expect(toggled(taken, 'type', 'service').toString()).toBe('q=tuki&type=network')
  })
})
