import { describe, expect, it } from 'vitest'
import { changed, filtersOf } from './filters'

describe('the filters of a list', () => {
  it('are what the address says', () => {
    const filters = filtersOf(
      new URLSearchParams('box=received&sort=due&state=SENT&state=RECEIVED&municipality=272&stalled=true'),
    )

    expect(filters).toEqual({
      box: 'received',
      sort: 'due',
      state: ['SENT', 'RECEIVED'],
      municipality: '272',
      stalled: true,
    })
  })

  it('leave out what the address cannot mean', () => {
    const filters = filtersOf(new URLSearchParams('box=everything&state=LOST&municipality=<script>&sort='))

    expect(filters).toEqual({ box: 'queue', sort: 'newest', state: [], municipality: undefined, stalled: false })
  })

  it('are written to the address one by one', () => {
    expect(changed(new URLSearchParams('box=sent&sort=due'), 'sort', undefined).toString()).toBe('box=sent')
    expect(changed(new URLSearchParams('box=sent'), 'box', 'mine').toString()).toBe('box=mine')
  })
})
