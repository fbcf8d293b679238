import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body, ifMatch } from '../../shared/api'
import { formatDay } from '../../shared/dates'
import { TextAreaField } from '../../shared/fields'
import { useMemberName } from '../../shared/names'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { useUnsaved } from '../../shared/unsaved'
import type { CardView, FeedbackView } from '../model'
import { PagedList } from '../paged'
import { useSending } from '../use-sending'
import { feedbackQuery, reachQuery } from './cards'

/** What readers have said of a card: how often it helped, and what they asked with what was answered. */
export function Questions({ card }: { card: CardView }) {
  const { t } = useTranslation('directory')
  const edition = useQuery(reachQuery(card.id)).data?.editions.find((each) => each.edition === card.published?.number)
  return (
    <>
      {edition ? (
        <p className="quiet">
          {t('feedback.counts', {
            helped: edition.helped,
            didNotHelp: edition.didNotHelp,
            stillUnknown: edition.stillUnknown,
          })}
        </p>
      ) : null}
      <PagedList query={feedbackQuery(card.id)} empty={null}>
        {(all) => {
          const asked = all.filter((each) => each.question !== undefined)
          return asked.length === 0 ? null : (
            <>
              <h3>{t('feedback.questions')}</h3>
              <ul className="rows">
                {asked.map((each) => (
                  <Question key={each.id} said={each} mayAnswer={card.availableActions.length > 0} />
                ))}
              </ul>
            </>
          )
        }}
      </PagedList>
    </>
  )
}

export function Question({ said, mayAnswer }: { said: FeedbackView; mayAnswer: boolean }) {
  const { t } = useTranslation('directory')
  const asker = useMemberName(said.by)
  const owner = useMemberName(said.reply?.by)
  return (
    <li className="row">
      <div className="row-main">
        <p className="words" dir="auto">
          {said.question}
        </p>
        <p className="small quiet">{[asker, formatDay(said.at)].filter((part) => part !== '').join(' · ')}</p>
        {said.reply ? (
          <div className="reply">
            <p className="words" dir="auto">
              {said.reply.text}
            </p>
            <p className="small quiet">{[owner, formatDay(said.reply.at)].filter((part) => part !== '').join(' · ')}</p>
          </div>
        ) : (
          <p className={said.overdue ? 'late' : 'quiet'}>
            {t('feedback.waits', { day: said.answerBy ? formatDay(said.answerBy) : '' })}
          </p>
        )}
        {!said.reply && mayAnswer ? <Answer said={said} /> : null}
      </div>
    </li>
  )
}

function Answer({ said }: { said: FeedbackView }) {
  const { t } = useTranslation('directory')
  const [open, setOpen] = useState(false)
  const form = useForm({ defaultValues: { text: '' } })
  useUnsaved(form.formState.isDirty)
  const { problem, sending, submit } = useSending(
    form,
    (values) =>
      body(
        api.POST('/api/directory/card-feedback/{id}/answer', {
          params: { path: { id: said.id }, header: ifMatch(said.version) },
          body: values,
        }),
      ),
    () => {
      void queryClient.invalidateQueries({ queryKey: ['card-feedback', said.card] })
      void queryClient.invalidateQueries({ queryKey: ['card-questions'] })
    },
  )
  if (!open) {
    return (
      <button type="button" className="link-button no-print" onClick={() => setOpen(true)}>
        {t('feedback.answer')}
      </button>
    )
  }
  return (
    <form noValidate onSubmit={submit}>
      {problem ? <ProblemMessage problem={problem} /> : null}
      <div className="fields">
        <TextAreaField
          control={form.control}
          name="text"
          label={t('feedback.answerLabel')}
          hint={t('feedback.questionHint')}
          rows={3}
        />
      </div>
      <Button type="submit" variant="secondary" disabled={sending}>
        {t('feedback.sendAnswer')}
      </Button>
    </form>
  )
}
