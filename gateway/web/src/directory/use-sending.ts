import { useMutation } from '@tanstack/react-query'
import { type SyntheticEvent, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { bindProblem } from '../shared/form-problem'
import { asProblem, type Problem } from '../shared/problem'

/**
 * Sends a form. What is refused stands at its field, what was typed stays; a repeat after a lost answer bears the same key, so that
 * nothing is made twice.
 */
export function useSending<T extends FieldValues, R>(
  form: UseFormReturn<T>,
  send: (values: T, key: string) => Promise<R>,
  then: (answer: R) => void,
) {
  const [problem, setProblem] = useState<Problem>()
  const key = useRef(crypto.randomUUID())
  const sending = useMutation({
    mutationFn: (values: T) => send(values, key.current),
    onSuccess: (answer) => {
      key.current = crypto.randomUUID()
      then(answer)
    },
    onError: (thrown) => {
      const { status } = asProblem(thrown)
      if (status >= 400 && status < 500) {
        key.current = crypto.randomUUID()
      }
      setProblem(bindProblem(form, thrown))
    },
  })

  function submit(event: SyntheticEvent) {
    setProblem(undefined)
    // What was refused before may stand at a field that is not shown just now, and would hold the form back.
    form.clearErrors()
    void form.handleSubmit((values) => sending.mutate(values))(event)
  }

  return { problem, sending: sending.isPending, submit }
}
