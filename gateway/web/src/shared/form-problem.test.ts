import { createFormControl } from 'react-hook-form'
import { describe, expect, it } from 'vitest'
import { bindProblem } from './form-problem'
import { Problem } from './problem'

function formOf(defaultValues: Record<string, string>) {
  const { formControl } = createFormControl({ defaultValues })
  return formControl
}

const refused = (errors: { pointer: string; code: string; message: string }[]) =>
  Problem.of(400, { code: 'validation-failed', title: 'Tarkista tiedot', errors })

describe('a refusal of a form', () => {
  it('stands at the fields it names, in the words of the service', () => {
    const form = formOf({ givenName: 'A', birthDate: '' })

    const left = bindProblem(
      form,
      refused([{ pointer: '/birthDate', code: 'in-the-future', message: 'Päivä on tulevaisuudessa' }]),
    )

    expect(left).toBeUndefined()
    expect(form.getFieldState('birthDate').error?.message).toBe('Päivä on tulevaisuudessa')
    expect(form.getFieldState('givenName').error).toBeUndefined()
  })

  it('stands at the list of whose part it speaks', () => {
    const form = formOf({ dataKinds: '' })
    expect(
      bindProblem(form, refused([{ pointer: '/dataKinds/2', code: 'unknown-code', message: 'Tuntematon' }])),
    ).toBeUndefined()
    expect(form.getFieldState('dataKinds').error?.type).toBe('unknown-code')
  })

  it('is told above the form where it names what the form does not show', () => {
    const form = formOf({ givenName: 'A' })
    const left = bindProblem(form, refused([{ pointer: '/region', code: 'required', message: 'Puuttuu' }]))
    expect(left?.errors.map((error) => error.pointer)).toEqual(['/region'])
    expect(left?.title).toBe('Tarkista tiedot')
  })

  it('is told above the form where it names no field at all', () => {
    expect(bindProblem(formOf({ a: '' }), Problem.of(412, { code: 'stale-version' }))?.status).toBe(412)
    expect(bindProblem(formOf({ a: '' }), Problem.offline())?.code).toBe('offline')
  })
})
