import { describe, expect, it } from 'vitest'
import { nameOf, sizeText, typeOf, unfit } from './files'

describe('a file', () => {
  it('is announced by what the browser says it is, or by its name', () => {
    expect(typeOf({ name: 'lausunto.pdf', type: 'application/pdf' })).toBe('application/pdf')
    expect(typeOf({ name: 'IMG_1.HEIC', type: '' })).toBe('image/heic')
    expect(typeOf({ name: 'kuva.svg', type: 'image/svg+xml' })).toBeUndefined()
  })

  it('is not sent where it cannot be taken', () => {
    expect(unfit({ name: 'a.pdf', type: 'application/pdf', size: 10 })).toBeUndefined()
    expect(unfit({ name: 'a.pdf', type: 'application/pdf', size: 0 })).toBe('empty')
    expect(unfit({ name: 'a.pdf', type: 'application/pdf', size: 20 * 1024 * 1024 })).toBeUndefined()
    expect(unfit({ name: 'a.pdf', type: 'application/pdf', size: 20 * 1024 * 1024 + 1 })).toBe('large')
    expect(unfit({ name: 'a.docx', type: '', size: 10 })).toBe('type')
  })

  it('keeps its name but for what hides or leads elsewhere', () => {
    expect(nameOf({ name: '../\u202efdp.lausunto 😀.pdf' })).toBe('..fdp.lausunto 😀.pdf')
    expect(nameOf({ name: `${'a'.repeat(300)}.pdf` })).toHaveLength(196)
    expect(nameOf({ name: '\u200b' })).toBe('-')
  })

  it('is told by its size', () => {
    expect(sizeText(10, 'fi')).toBe('1 kB')
    expect(sizeText(2_340_000, 'fi')).toBe('2,3 MB')
  })
})
