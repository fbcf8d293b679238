import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { api, body, done, ifMatch } from '../../shared/api'
import { formatDay, formatMoment } from '../../shared/dates'
import { DescribedForm } from '../../shared/described-form'
import { useActing } from '../../shared/me'
import { Page } from '../../shared/page'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { useRequestKey } from '../../shared/request-key'
import { MemberName, UnitLink } from '../entry-links'
import { EntryPage } from '../entry-page'
import type { NoticeReply, NoticeView } from '../model'
import { noticeQuery, put } from './notices'
import '../directory.css'

/** One notice, and what peers have said to it. */
export function NoticePage() {
  const { t } = useTranslation('directory')
  const { id = '' } = useParams()
  return (
    <EntryPage query={noticeQuery(id)} title={t('board.notice')}>
      {(notice) => (
        <Page
          title={notice.title}
          lead={t(`board.${notice.subject}`)}
          actions={<Link to="/directory/notices">{t('board.title')}</Link>}
        >
          <Notice notice={notice} />
          <Replies notice={notice} />
          {notice.availableActions.includes('reply') ? <Reply id={notice.id} /> : null}
          <End notice={notice} />
        </Page>
      )}
    </EntryPage>
  )
}

function Notice({ notice }: { notice: NoticeView }) {
  const { t, i18n } = useTranslation('directory')
  return (
    <section className="section">
      {notice.open ? null : <p className="chip chip-quiet">{t('board.closed')}</p>}
      <p className="words" dir="auto" lang={notice.language}>
        {notice.text}
      </p>
      {notice.on ? (
        <p>
          <strong>{t('board.on')}</strong> {formatDay(notice.on)}
        </p>
      ) : null}
      <p className="quiet">
        <MemberName id={notice.by} />, <UnitLink id={notice.unit} />, {formatMoment(notice.at, i18n.language)}
      </p>
    </section>
  )
}

function Replies({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('directory')
  const replies = notice.replies ?? []
  return (
    <section className="section">
      <h2>{t('board.replies', { count: replies.length })}</h2>
      <ul className="rows">
        {replies.map((reply) => (
          <OneReply key={reply.id ?? reply.at} notice={notice.id} reply={reply} />
        ))}
      </ul>
    </section>
  )
}

function OneReply({ notice, reply }: { notice: string; reply: NoticeReply }) {
  const { t, i18n } = useTranslation('directory')
  const own = useActing().id === reply.by
  const takeBack = useMutation({
    mutationFn: (id: string) =>
      body(
        api.POST('/api/directory/notices/{id}/remove-reply', {
          params: { path: { id: notice } },
          body: { reply: id },
        }),
      ),
    onSuccess: put,
  })
  const { id } = reply
  return (
    <li className="row">
      <div className="row-main">
        <span className="words" dir="auto">
          {reply.text}
        </span>
        <span className="quiet">
          <MemberName id={reply.by} />, <UnitLink id={reply.unit} />, {formatMoment(reply.at, i18n.language)}
        </span>
        {takeBack.error ? <ProblemMessage problem={asProblem(takeBack.error)} /> : null}
      </div>
      {own && id ? (
        <div className="row-end no-print">
          <Button variant="secondaryNoBorder" disabled={takeBack.isPending} onClick={() => takeBack.mutate(id)}>
            {t('board.takeBack')}
          </Button>
        </div>
      ) : null}
    </li>
  )
}

function Reply({ id }: { id: string }) {
  const { t } = useTranslation('directory')
  const once = useRequestKey()
  return (
    <DescribedForm
      submit={t('board.reply')}
      fields={[{ kind: 'words', name: 'text', label: t('board.yourReply'), hint: t('board.noClients'), rows: 3 }]}
      act={({ text = '' }) =>
        once((header) =>
          body(api.POST('/api/directory/notices/{id}/replies', { params: { path: { id }, header }, body: { text } })),
        )
      }
      onDone={put}
    />
  )
}

/** For whoever put it up, or keeps the directory of the region. */
function End({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('directory')
  const navigate = useNavigate()
  const of = { params: { path: { id: notice.id }, header: ifMatch(notice.version) } }
  const close = useMutation({
    mutationFn: () => body(api.POST('/api/directory/notices/{id}/close', of)),
    onSuccess: put,
  })
  const remove = useMutation({
    mutationFn: () => done(api.POST('/api/directory/notices/{id}/remove', of)),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['notices'] })
      void navigate('/directory/notices')
    },
  })
  const problem = close.error ?? remove.error
  return (
    <div className="buttons section no-print">
      {problem ? <ProblemMessage problem={asProblem(problem)} /> : null}
      {notice.availableActions.includes('close') ? (
        <Button variant="secondary" disabled={close.isPending} onClick={() => close.mutate()}>
          {t('board.close')}
        </Button>
      ) : null}
      {notice.availableActions.includes('remove') ? (
        <Button
          variant="secondaryNoBorder"
          disabled={remove.isPending}
          onClick={() => {
            if (window.confirm(t('board.removeSure'))) {
              remove.mutate()
            }
          }}
        >
          {t('board.remove')}
        </Button>
      ) : null}
    </div>
  )
}
