import { useQuery } from '@tanstack/react-query'
import { Loading } from '../../shared/loading'
import type { FormView } from '../../shared/model'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { FillingForm } from './filling-form'
import { definitionQuery } from './queries'
import { ReadingForm } from './reading-form'

/** A form with its own version of the questions: filled in where this reader may, read by everybody else. */
export function FormShown({ form }: { form: FormView }) {
  const { data, error, refetch } = useQuery(definitionQuery(form.definition))
  if (!data) {
    return error ? <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} /> : <Loading lines={6} />
  }
  return form.availableActions.includes('save') ? (
    <FillingForm key={`${form.id}-${String(form.edition)}`} form={form} definition={data} />
  ) : (
    <ReadingForm form={form} definition={data} />
  )
}
