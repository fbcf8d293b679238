import { describe, expect, it } from 'vitest'
import { daysBetween, formatDay, formatDistance, formatMoment, momentInFinland, parseDay } from './dates'

describe('dates', () => {
  it('are shown as Finland writes them', () => {
    expect(formatDay('2026-11-21')).toBe('21.11.2026')
    expect(formatDay('2026-01-05')).toBe('5.1.2026')
    expect(formatMoment('2026-11-21T12:05:00Z', 'fi')).toBe('21.11.2026 14.05')
    expect(formatMoment('2026-11-21T12:05:00Z', 'en')).toBe('21.11.2026 14:05')
  })

  it('are days of Finland, not of the browser or of UTC', () => {
    expect(formatDay('2026-11-21T22:30:00Z')).toBe('22.11.2026')
    expect(daysBetween('2026-11-21T21:59:00Z', '2026-11-21T22:01:00Z')).toBe(1)
  })

  it('count days over both changes of the clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z')).toBe(2)
  })

  it('are told as a distance', () => {
    const now = new Date('2026-11-21T10:00:00Z')
    expect(formatDistance('2026-11-21T06:00:00Z', now, 'fi')).toBe('tänään')
    expect(formatDistance('2026-11-20T06:00:00Z', now, 'sv')).toBe('i går')
    expect(formatDistance('2026-11-24', now, 'en')).toBe('in 3 days')
    expect(formatDistance('2026-10-31', now, 'en')).toBe('3 weeks ago')
  })

  it('are read as they are written', () => {
    expect(parseDay('21.11.2026')).toBe('2026-11-21')
    expect(parseDay(' 1.2.2026 ')).toBe('2026-02-01')
    expect(parseDay('31.2.2026')).toBeUndefined()
    expect(parseDay('2026-02-01')).toBeUndefined()
    expect(parseDay('')).toBeUndefined()
  })
})

describe('a time of the day in Finland', () => {
  it('is a moment, in winter and in summer', () => {
    expect(momentInFinland('2026-11-21', '14.05')).toBe('2026-11-21T12:05:00.000Z')
    expect(momentInFinland('2026-07-01', '9:00')).toBe('2026-07-01T06:00:00.000Z')
  })

  it('is not there in the hour that the clocks leave out, and the first one in the hour they repeat', () => {
    expect(momentInFinland('2026-03-29', '03.30')).toBeUndefined()
    expect(momentInFinland('2026-10-25', '03.30')).toBe('2026-10-25T00:30:00.000Z')
  })

  it('is refused where it is none', () => {
    expect(momentInFinland('2026-11-21', '25.00')).toBeUndefined()
    expect(momentInFinland('2026-11-21', 'noon')).toBeUndefined()
  })
})
