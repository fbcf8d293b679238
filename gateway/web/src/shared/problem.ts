/** What was wrong with one field, in the reader's language. */
export type FieldProblem = { pointer?: string; parameter?: string; code: string; message: string }

type ProblemBody = {
  status: number
  code: string
  title?: string
  traceId?: string
  errors: FieldProblem[]
  details: Record<string, unknown>
}

/** An answer that refuses (RFC 9457), or the lack of any answer: then the code is {@code offline} and the status 0. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string | undefined
  readonly traceId: string | undefined
  readonly errors: FieldProblem[]
  readonly details: Record<string, unknown>

  constructor(body: ProblemBody) {
    super(`${String(body.status)} ${body.code}`)
    this.name = 'Problem'
    this.status = body.status
    this.code = body.code
    this.title = body.title
    this.traceId = body.traceId
    this.errors = body.errors
    this.details = body.details
  }

  static offline() {
    return new Problem({ status: 0, code: 'offline', errors: [], details: {} })
  }

  static of(status: number, body: unknown) {
    const told = isRecord(body) ? body : {}
    return new Problem({
      status,
      code: text(told.code) ?? `http-${String(status)}`,
      title: text(told.title),
      traceId: text(told.traceId),
      errors: Array.isArray(told.errors) ? told.errors.flatMap(fieldProblem) : [],
      details: told,
    })
  }
}

/** Whatever was thrown, as a problem that can be shown. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : Problem.of(500, undefined)
}

/** The name of a form's field for a JSON pointer: {@code /target/outside/name} is {@code target.outside.name}. */
export function fieldName(pointer: string): string {
  return pointer
    .replace(/^\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
}

function fieldProblem(told: unknown): FieldProblem[] {
  if (!isRecord(told)) {
    return []
  }
  const code = text(told.code) ?? 'invalid'
  return [
    {
      pointer: text(told.pointer),
      parameter: text(told.parameter),
      code,
      message: text(told.message) ?? code,
    },
  ]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
