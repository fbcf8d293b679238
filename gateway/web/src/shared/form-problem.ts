import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { asProblem, fieldName, Problem } from './problem'

/** Puts each fault at its field, in the words of the service; answers what is left to be shown above the form. */
export function bindProblem<T extends FieldValues>(
  form: Pick<UseFormReturn<T>, 'getValues' | 'setError'>,
  thrown: unknown,
): Problem | undefined {
  const problem = asProblem(thrown)
  const fields = Object.keys(form.getValues())
  const elsewhere = problem.errors.filter((error) => {
    const name = fieldName(error.pointer ?? '')
    const field = fields.find((each) => name === each || name.startsWith(`${each}.`))
    if (field !== undefined) {
      form.setError(field as FieldPath<T>, { type: error.code, message: error.message }, { shouldFocus: true })
    }
    return field === undefined
  })
  const allPlaced = problem.errors.length > 0 && elsewhere.length === 0
  return allPlaced
    ? undefined
    : new Problem({
        status: problem.status,
        code: problem.code,
        title: problem.title,
        traceId: problem.traceId,
        errors: elsewhere,
        details: problem.details,
      })
}
