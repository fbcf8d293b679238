import { describe, expect, it } from 'vitest'
import { asProblem, fieldName, Problem } from './problem'

describe('a problem', () => {
  it('takes its fields from the answer', () => {
    const problem = Problem.of(400, {
      code: 'validation-failed',
      title: 'Tarkista tiedot',
      traceId: 'abc',
      errors: [{ pointer: '/birthDate', code: 'in-the-future', message: 'Päivä on tulevaisuudessa' }],
    })

    expect(problem.title).toBe('Tarkista tiedot')
    expect(problem.errors).toEqual([
      { pointer: '/birthDate', parameter: undefined, code: 'in-the-future', message: 'Päivä on tulevaisuudessa' },
    ])
  })

  it('can be made of an answer that is no problem document', () => {
    expect(Problem.of(502, '<html>Bad gateway</html>').code).toBe('http-502')
    expect(Problem.of(500, { errors: 'none', code: 7 }).errors).toEqual([])
    expect(Problem.of(422, { errors: [null, { pointer: '/a' }] }).errors).toEqual([
      { pointer: '/a', parameter: undefined, code: 'invalid', message: 'invalid' },
    ])
  })

  it('can be made of whatever was thrown', () => {
    expect(asProblem(new TypeError('x is undefined')).status).toBe(500)
    expect(asProblem(Problem.offline()).code).toBe('offline')
  })
})

describe('the name of a field', () => {
  it('follows the JSON pointer', () => {
    expect(fieldName('/target/outside/name')).toBe('target.outside.name')
    expect(fieldName('/parties/0')).toBe('parties.0')
    expect(fieldName('/a~1b')).toBe('a/b')
  })
})
