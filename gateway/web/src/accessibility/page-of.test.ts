import { describe, expect, it } from 'vitest'
import { pageOf } from './page-of'

describe('the page that feedback is about', () => {
  it('is named without ids', () => {
    expect(pageOf('/clients/0b6f9a3e-5d0c-4a44-9d2e-1f0a6c1d2e3f')).toBe('/clients')
    expect(pageOf('/directory/cards/a1b2c3d4-5d0c-4a44-9d2e-1f0a6c1d2e3f/edit')).toBe('/directory/cards/edit')
    expect(pageOf('/directory/who-can-help')).toBe('/directory/who-can-help')
  })

  it('is home where there is nothing else to name', () => {
    expect(pageOf('/')).toBe('/')
    expect(pageOf('/%C3%A4/../"<script>')).toBe('/')
  })
})
