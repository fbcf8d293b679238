import { describe, expect, it } from 'vitest'
import { chooseLanguage } from './i18n'
import { inLanguage } from './localized'

describe('the language of the page', () => {
  it('is the one chosen before, else the first of the browser’s that we speak', () => {
    expect(chooseLanguage('sv', ['en-GB', 'fi'])).toBe('sv')
    expect(chooseLanguage(null, ['de-DE', 'en-GB', 'fi'])).toBe('en')
    expect(chooseLanguage('klingon', ['se', 'ru'])).toBe('fi')
  })
})

describe('a text of the directory', () => {
  it('is in the wanted language where somebody wrote it, else in Finnish', () => {
    const text = { fi: 'Verkosto', sv: 'Nätverk' }
    expect(inLanguage(text, 'sv')).toBe('Nätverk')
    expect(inLanguage(text, 'en')).toBe('Verkosto')
    expect(inLanguage(text, 'fi')).toBe('Verkosto')
  })
})
