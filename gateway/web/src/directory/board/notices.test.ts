import { describe, expect, it, vi } from 'vitest'

vi.stubGlobal('window', { location: { origin: 'http://127.0.0.1' } })
const { choiceOf } = await import('./notices')

describe('the choice of notices', () => {
  it('is what the address says', () => {
    expect(choiceOf(new URLSearchParams('subject=TRAINING&region=18&closed=true'))).toEqual({
      subject: 'TRAINING',
      region: '18',
      closed: true,
    })
  })

  it('is all that is open where the address says nothing, or nonsense', () => {
    expect(choiceOf(new URLSearchParams('subject=GOSSIP&closed=perhaps'))).toEqual({ closed: false })
  })
})
