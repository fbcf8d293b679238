import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body, ifMatch } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import { useLocalized } from '../../shared/localized'
import type { FormDefinition, FormView } from '../../shared/model'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { useAnswerText } from './answer-text'
import { Attachments } from './attachments'
import { type Answers, answersOf, isAnswered, type Section } from './definition'
import { formQuery } from './queries'
import './form.css'

/** A form as its reader may see it, with the version of the questions that were answered. */
export function ReadingForm({ form, definition }: { form: FormView; definition: FormDefinition }) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const answers = answersOf(form.sections)
  const shown = definition.sections.filter((section) => !form.hidden.includes(section.code))
  const hidden = definition.sections.filter((section) => form.hidden.includes(section.code))
  return (
    <section className="mapping" aria-label={localized(definition.name)}>
      <div className="section-head">
        <h2>{localized(definition.name)}</h2>
        <span className="quiet small">
          {form.finishedAt ? t('mapping.finished', { day: formatDay(form.finishedAt) }) : t('mapping.unfinished')}
        </span>
      </div>
      <Reopen form={form} />
      {shown.map((section) => (
        <Part key={section.code} section={section} answers={answers} form={form.id} />
      ))}
      {hidden.length > 0 ? (
        <p className="card card-soft">
          {t('mapping.hidden', { parts: hidden.map((section) => localized(section.title)).join(', ') })}
        </p>
      ) : null}
    </section>
  )
}

function Part({ section, answers, form }: { section: Section; answers: Answers; form: string }) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const codes = useReferralCodes()
  const textOf = useAnswerText()
  const answered = section.questions.filter((question) => isAnswered(answers[section.code]?.[question.name]))
  return (
    <section className="mapping-part" aria-label={localized(section.title)}>
      <div className="section-head">
        <h3>{localized(section.title)}</h3>
        <span className="chip chip-quiet">{codes.name('data-kind', section.kind)}</span>
      </div>
      {answered.length === 0 ? <p className="quiet">{t('mapping.unanswered')}</p> : null}
      <dl className="answers">
        {answered.map((question) => (
          <div key={question.name}>
            <dt>{localized(question.text)}</dt>
            <dd className="words" dir="auto">
              {textOf(question, answers[section.code]?.[question.name])}
            </dd>
          </div>
        ))}
      </dl>
      <Attachments form={form} section={section.code} mayWrite={false} />
    </section>
  )
}

/** The finished edition stays as it is; the next one begins with its answers. */
function Reopen({ form }: { form: FormView }) {
  const { t } = useTranslation('referral')
  const reopen = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/referral/forms/{id}/reopen', {
          params: { path: { id: form.id }, header: ifMatch(form.version) },
        }),
      ),
    onSuccess: (after) => {
      queryClient.setQueryData(formQuery(after.id).queryKey, after)
      void queryClient.invalidateQueries({ queryKey: ['forms', after.client] })
    },
  })
  if (!form.availableActions.includes('reopen')) {
    return null
  }
  return (
    <div className="no-print">
      {reopen.error ? <ProblemMessage problem={asProblem(reopen.error)} /> : null}
      <Button variant="secondary" disabled={reopen.isPending} onClick={() => reopen.mutate()}>
        {t('mapping.reopen')}
      </Button>
    </div>
  )
}
