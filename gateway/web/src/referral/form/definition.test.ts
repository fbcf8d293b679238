import { describe, expect, it } from 'vitest'
import { answersOf, isRequired, kindOf, type Question, type Section } from './definition'

const wording = { fi: 'a', sv: 'a', en: 'a' }
const question = (name: string, options?: string[]): Question => ({
  name,
  text: wording,
  plain: wording,
  options: options?.map((code) => ({ code, name: wording })),
})

const section: Section = {
  code: 'work',
  kind: 'employment',
  title: wording,
  questions: [],
  schema: {
    type: 'object',
    properties: {
      history: { type: 'string', maxLength: 300 },
      lastWorked: { type: 'integer', minimum: 1950, maximum: 2100 },
      amount: { type: 'string', enum: ['some', 'none'] },
      benefits: { type: 'array', items: { enum: ['a', 'b'] } },
    },
    required: ['history'],
  },
}

describe('a question of the form', () => {
  it('takes the kind of answer that its schema tells', () => {
    expect(kindOf(section, question('history'))).toEqual({ as: 'text', longest: 300 })
    expect(kindOf(section, question('lastWorked'))).toEqual({ as: 'number', minimum: 1950, maximum: 2100 })
    expect(kindOf(section, question('amount', ['some', 'none']))).toEqual({ as: 'one' })
    expect(kindOf(section, question('benefits', ['a', 'b']))).toEqual({ as: 'several' })
  })

  it('is text where the schema does not know it', () => {
    expect(kindOf({ ...section, schema: {} }, question('other'))).toEqual({ as: 'text', longest: 4000 })
  })

  it('is required where the schema says so', () => {
    expect(isRequired(section, question('history'))).toBe(true)
    expect(isRequired({ ...section, schema: {} }, question('history'))).toBe(false)
  })
})

describe('answers of the service', () => {
  it('are text, numbers and codes, and nothing else', () => {
    expect(answersOf({ work: { history: 'x', lastWorked: 2020, benefits: ['a'], odd: { a: 1 } }, none: null })).toEqual(
      {
        work: { history: 'x', lastWorked: 2020, benefits: ['a'] },
        none: {},
      },
    )
  })
})
