import { useLocalized } from '../../shared/localized'
import type { Answer, Question } from './definition'

/** An answer as one reads it: codes by their names. */
export function useAnswerText(): (question: Question, answer: Answer | undefined) => string {
  const localized = useLocalized()
  return (question, answer) => {
    const nameOf = (code: string) => localized(question.options?.find((each) => each.code === code)?.name) || code
    if (Array.isArray(answer)) {
      return answer.map(nameOf).join(', ')
    }
    return typeof answer === 'string' && question.options ? nameOf(answer) : String(answer ?? '')
  }
}
