import { type Language, languages } from '../../shared/i18n'
import type { Localized } from '../../shared/localized'
import { Problem } from '../../shared/problem'
import type { CardTemplate, TextView } from '../model'

/** A card in a form: one field for its name and for each guiding question in each language, {@code for-whom-sv}. */
export type Written = Record<string, string>

export function writtenOf(text: TextView | undefined, template: CardTemplate): Written {
  const written: Written = {}
  for (const language of languages) {
    written[`name-${language}`] = text?.name[language] ?? ''
    for (const { code } of template.questions) {
      const answer = text?.answers.find((each) => each.question === code)
      written[`${code}-${language}`] = answer?.text[language] ?? ''
    }
  }
  return written
}

/** What is sent: answers without words in any language are left out. */
export function textOf(written: Written, template: CardTemplate): TextView {
  const answers = template.questions.map(({ code }) => ({ question: code, text: localizedOf(written, code) }))
  return {
    name: localizedOf(written, 'name'),
    template: template.code,
    templateVersion: template.version,
    answers: answers.filter(({ text }) => text.fi !== '' || text.sv !== undefined || text.en !== undefined),
  }
}

function localizedOf(written: Written, field: string): Localized {
  const words = (language: string) => (written[`${field}-${language}`] ?? '').trim()
  const sv = words('sv')
  const en = words('en')
  return { fi: words('fi'), ...(sv ? { sv } : {}), ...(en ? { en } : {}) }
}

/** The same refusal, with the fields named as the form names them. */
export function placed(problem: Problem, sent: TextView): Problem {
  const errors = problem.errors.map((error) => {
    const name = /^\/name\/(fi|sv|en)$/.exec(error.pointer ?? '')
    const answer = /^\/answers\/(\d+)\/text\/(fi|sv|en)$/.exec(error.pointer ?? '')
    const question = sent.answers[Number(answer?.[1])]?.question
    if (name) {
      return { ...error, pointer: `/name-${name[1] ?? ''}` }
    }
    return answer && question ? { ...error, pointer: `/${question}-${answer[2] ?? ''}` } : error
  })
  const { status, code, title, traceId, details } = problem
  return new Problem({ status, code, title, traceId, details, errors })
}

/** The language in which something was refused first. */
export function languageOf({ errors }: Problem): Language | undefined {
  const [first] = errors
  return languages.find((language) => first?.pointer?.endsWith(`-${language}`))
}
