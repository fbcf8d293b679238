import type { FormDefinition } from '../../shared/model'

export type Section = FormDefinition['sections'][number]
export type Question = Section['questions'][number]
export type Answer = string | number | string[]
/** Answers by section and question. */
export type Answers = Partial<Record<string, Partial<Record<string, Answer>>>>

export type Kind =
  { as: 'text'; longest: number } | { as: 'number'; minimum: number; maximum: number } | { as: 'one' | 'several' }

const LONGEST = 4000

/** What kind of answer a question takes, by the JSON Schema of its section. */
export function kindOf(section: Section, question: Question): Kind {
  const schema = part(part(section.schema, 'properties'), question.name)
  if (question.options && question.options.length > 0) {
    return { as: schema.type === 'array' ? 'several' : 'one' }
  }
  return schema.type === 'integer' || schema.type === 'number'
    ? { as: 'number', minimum: numberOf(schema.minimum, 0), maximum: numberOf(schema.maximum, 1_000_000) }
    : { as: 'text', longest: numberOf(schema.maxLength, LONGEST) }
}

export function isRequired(section: Section, question: Question): boolean {
  const required = section.schema.required
  return Array.isArray(required) && required.includes(question.name)
}

/** Answers as the service tells them; what is no answer is left out. */
export function answersOf(told: Record<string, unknown>): Answers {
  const answers: Answers = {}
  for (const [section, given] of Object.entries(told)) {
    const known: Partial<Record<string, Answer>> = {}
    for (const [question, answer] of Object.entries(isRecord(given) ? given : {})) {
      if (isAnswer(answer)) {
        known[question] = answer
      }
    }
    answers[section] = known
  }
  return answers
}

export function isAnswered(answer: Answer | null | undefined): boolean {
  return answer !== undefined && answer !== null && answer !== '' && !(Array.isArray(answer) && answer.length === 0)
}

function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    (Array.isArray(value) && value.every((each) => typeof each === 'string'))
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function part(of: unknown, name: string): Record<string, unknown> {
  const found = isRecord(of) ? of[name] : undefined
  return isRecord(found) ? found : {}
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}
