import { describe, expect, it } from 'vitest'
import { changed, filtersOf, widened } from './filters'

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

    expect(filters).toEqual({ box: 'queue', sort: 'newest', state: [], stalled: false })
  })

  it('are written to the address one by one', () => {
    expect(changed(new URLSearchParams('box=sent&sort=due'), 'sort', undefined).toString()).toBe('box=sent')
    expect(changed(new URLSearchParams('box=sent'), 'box', 'mine').toString()).toBe('box=mine')
  })

  it('know the waiting list, by the day of its reviews', () => {
    expect(filtersOf(new URLSearchParams('box=waitlisted'))).toMatchObject({ box: 'waitlisted', sort: 'due' })
    expect(filtersOf(new URLSearchParams('box=waitlisted&sort=silence'))).toMatchObject({ sort: 'silence' })
  })

  it('leave the list and its order where they are cleared', () => {
    const all = 'box=sent&sort=due&state=SENT&municipality=272&kind=advice&handler=x&stalled=true'
    expect(widened(new URLSearchParams(all)).toString()).toBe('box=sent&sort=due')
  })
})
