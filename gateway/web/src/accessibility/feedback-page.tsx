import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import type { components } from '../api/polku'
import { MemberName, UnitLink } from '../directory/entry-links'
import { PagedList } from '../directory/paged'
import { api, body, ifMatch } from '../shared/api'
import { formatDay, formatMoment } from '../shared/dates'
import { DescribedForm } from '../shared/described-form'
import { Empty } from '../shared/empty'
import { currentLanguage } from '../shared/i18n'
import { useActing } from '../shared/me'
import { Page } from '../shared/page'
import { queryClient } from '../shared/query-client'
import { useRequestKey } from '../shared/request-key'
import { feedbackKey, feedbackQuery } from './feedback'
import { pageOf } from './page-of'
import '../directory/directory.css'

type Feedback = components['schemas']['AccessibilityFeedbackView']

const listsAnew = () => queryClient.invalidateQueries({ queryKey: feedbackKey })

/** Says what one cannot use; shows what was answered, and to administrators what waits for their answer. */
export function FeedbackPage() {
  const { t } = useTranslation('accessibility')
  const answers = useActing().duties.includes('region-admin')
  return (
    <Page title={t('feedback.title')} lead={t('feedback.lead')} actions={<Link to="/accessibility">{t('title')}</Link>}>
      <Give />
      <section className="section">
        <h2>{answers ? t('feedback.waitingOfRegion') : t('feedback.waiting')}</h2>
        <List answered={false} />
      </section>
      <section className="section">
        <h2>{answers ? t('feedback.answeredOfRegion') : t('feedback.answered')}</h2>
        <List answered />
      </section>
    </Page>
  )
}

function Give() {
  const { t } = useTranslation('accessibility')
  const [parameters] = useSearchParams()
  const once = useRequestKey()
  const [thanked, setThanked] = useState(false)
  const about = parameters.get('page')
  const page = about === null ? undefined : pageOf(about)
  return (
    <section className="card section" aria-label={t('feedback.give')}>
      {page ? <p>{t('feedback.about', { page })}</p> : null}
      <DescribedForm
        submit={t('feedback.send')}
        fields={[{ kind: 'words', name: 'text', label: t('feedback.text'), hint: t('feedback.hint'), rows: 5 }]}
        act={({ text = '' }) =>
          once((header) =>
            body(
              api.POST('/api/directory/accessibility-feedback', {
                params: { header },
                body: { text, page, language: currentLanguage() },
              }),
            ),
          )
        }
        onDone={() => {
          setThanked(true)
          void listsAnew()
        }}
      />
      <p role="status">{thanked ? t('feedback.thanks') : ''}</p>
    </section>
  )
}

function List({ answered }: { answered: boolean }) {
  const { t } = useTranslation('accessibility')
  return (
    <PagedList
      query={feedbackQuery(answered)}
      empty={<Empty title={answered ? t('feedback.noneAnswered') : t('feedback.noneWaiting')} />}
    >
      {(all) => (
        <ul className="rows">
          {all.map((each) => (
            <One key={each.id} feedback={each} />
          ))}
        </ul>
      )}
    </PagedList>
  )
}

function One({ feedback }: { feedback: Feedback }) {
  const { t, i18n } = useTranslation('accessibility')
  const [answering, setAnswering] = useState(false)
  return (
    <li className="row">
      <div className="row-main">
        <span className="words" dir="auto" lang={feedback.language}>
          {feedback.text}
        </span>
        <span className="quiet">
          <MemberName id={feedback.by} />, <UnitLink id={feedback.unit} />, {formatMoment(feedback.at, i18n.language)}
          {feedback.page ? ` · ${feedback.page}` : ''}
        </span>
        {feedback.answerBy ? (
          <span className="row-facts">
            <span className="chip">{t('feedback.answerBy', { day: formatDay(feedback.answerBy) })}</span>
          </span>
        ) : null}
        {feedback.answers.map((answer) => (
          <div key={answer.at} className="card">
            <p className="words" dir="auto">
              {answer.text}
            </p>
            <p className="quiet">
              <MemberName id={answer.by} />, {formatMoment(answer.at, i18n.language)}
            </p>
          </div>
        ))}
        {answering ? <Answer feedback={feedback} onEnd={() => setAnswering(false)} /> : null}
      </div>
      {feedback.availableActions.includes('answer') && !answering ? (
        <div className="row-end no-print">
          <Button variant="secondary" onClick={() => setAnswering(true)}>
            {feedback.answers.length > 0 ? t('feedback.answerMore') : t('feedback.answer')}
          </Button>
        </div>
      ) : null}
    </li>
  )
}

function Answer({ feedback: { id, version }, onEnd }: { feedback: Feedback; onEnd: () => void }) {
  const { t } = useTranslation('accessibility')
  return (
    <DescribedForm
      submit={t('feedback.sendAnswer')}
      fields={[{ kind: 'words', name: 'text', label: t('feedback.yourAnswer'), rows: 4 }]}
      act={({ text = '' }) =>
        body(
          api.POST('/api/directory/accessibility-feedback/{id}/answer', {
            params: { path: { id }, header: ifMatch(version) },
            body: { text },
          }),
        )
      }
      onDone={() => {
        onEnd()
        void listsAnew()
      }}
      onCancel={onEnd}
    />
  )
}
