import { describe, expect, it } from 'vitest'
import { Problem } from '../../shared/problem'
import { languageOf, placed, textOf, writtenOf } from './written'

const template = {
  code: 'general',
  version: 1,
  name: { fi: 'Ohjaus' },
  questions: [
    { code: 'for-whom', text: { fi: 'Kenelle?' }, required: true },
    { code: 'referral', text: { fi: 'Lähete?' }, required: true },
  ],
}
const text = {
  name: { fi: 'Kortti', sv: 'Kort' },
  template: 'general',
  templateVersion: 1,
  answers: [{ question: 'referral', text: { fi: 'Ei.' } }],
}

describe('a card in its form', () => {
  it('comes out as it went in', () => {
    expect(textOf(writtenOf(text, template), template)).toEqual(text)
  })

  it('leaves out what nobody has written, and keeps an answer that lacks Finnish for the service to name', () => {
    const written = {
      ...writtenOf(undefined, template),
      'name-fi': ' Kortti ',
      'for-whom-sv': 'Vuxna',
      'referral-fi': ' ',
    }
    expect(textOf(written, template).answers).toEqual([{ question: 'for-whom', text: { fi: '', sv: 'Vuxna' } }])
    expect(textOf(written, template).name).toEqual({ fi: 'Kortti' })
  })

  it('hears at which field something was refused', () => {
    const refused = (pointer: string) =>
      placed(
        new Problem({ status: 400, code: 'invalid', details: {}, errors: [{ pointer, code: 'size', message: 'x' }] }),
        text,
      ).errors[0]?.pointer
    expect(refused('/name/fi')).toBe('/name-fi')
    expect(refused('/answers/0/text/sv')).toBe('/referral-sv')
    expect(refused('/answers')).toBe('/answers')
    expect(refused('/answers/7/text/fi')).toBe('/answers/7/text/fi')
  })

  it('shows the language in which something was refused', () => {
    const refused = (pointer: string) =>
      languageOf(
        new Problem({ status: 400, code: 'invalid', details: {}, errors: [{ pointer, code: 'size', message: 'x' }] }),
      )
    expect(refused('/for-whom-sv')).toBe('sv')
    expect(refused('/answers')).toBeUndefined()
  })
})
