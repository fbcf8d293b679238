import { describe, expect, it } from 'vitest'
import { coveredBy, grantOf, noGrant } from './permission'

const permission = {
  id: 'p',
  client: 'c',
  version: 2,
  ground: 'permission',
  parties: ['network'],
  dataKinds: ['client', 'health'],
  purpose: 'consultation',
  from: '2026-01-01',
  grantedAt: '2026-01-01T10:00:00Z',
  grantedBy: 'unit',
  availableActions: ['withdraw'],
}

describe('a permission', () => {
  it('covers who it names, on its days', () => {
    expect(coveredBy([permission], ['network', 'unit'], '2026-11-21')).toBe(true)
    expect(coveredBy([permission], ['another'], '2026-11-21')).toBe(false)
    expect(coveredBy([permission], ['network'], '2025-12-31')).toBe(false)
    expect(coveredBy([{ ...permission, to: '2026-11-20' }], ['network'], '2026-11-21')).toBe(false)
    expect(coveredBy([{ ...permission, to: '2026-11-21' }], ['network'], '2026-11-21')).toBe(true)
  })

  it('covers nobody once it is withdrawn, or without the client’s own data', () => {
    expect(coveredBy([{ ...permission, withdrawnAt: '2026-02-01T10:00:00Z' }], ['network'], '2026-11-21')).toBe(false)
    expect(coveredBy([{ ...permission, dataKinds: ['health'] }], ['network'], '2026-11-21')).toBe(false)
  })

  it('is given by nobody where the law is the ground', () => {
    const grant = { ...noGrant('network'), ground: 'law-381-2023', howGiven: 'signed' }
    expect(grantOf(grant, 'network', '2026-11-21')).toMatchObject({
      howGiven: undefined,
      givenBy: undefined,
      from: '2026-11-21',
    })
    expect(grantOf({ ...grant, ground: 'permission' }, 'network', '2026-11-21')).toMatchObject({
      howGiven: 'signed',
      givenBy: 'client',
    })
  })
})
