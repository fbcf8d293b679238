import { useMutation, useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttachmentView } from '../../shared/model'
import { asProblem } from '../../shared/problem'
import { ProblemMessage, useProblemText } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { accepted, sizeText } from './files'
import { attachmentsQuery } from './queries'
import { remove, type Sending, useAttach } from './use-attach'

type Props = { form: string; section: string; mayWrite: boolean }

/** The files of a section; they are of its kind of data, and so are read by the same people. */
export function Attachments({ form, section, mayWrite }: Props) {
  const { t } = useTranslation('referral')
  const { data } = useQuery(attachmentsQuery(form))
  const own = data?.filter((each) => each.section === section && (mayWrite || each.state === 'READY')) ?? []
  if (!mayWrite && own.length === 0) {
    return null
  }
  return (
    <div className="files">
      {own.length > 0 ? (
        <ul aria-label={t('files.title')}>
          {own.map((attachment) => (
            <Kept key={attachment.id} form={form} attachment={attachment} mayWrite={mayWrite} />
          ))}
        </ul>
      ) : null}
      {mayWrite ? <Add form={form} section={section} /> : null}
    </div>
  )
}

function Kept({ form, attachment, mayWrite }: { form: string; attachment: AttachmentView; mayWrite: boolean }) {
  const { t, i18n } = useTranslation('referral')
  const { id, name, size, state, version } = attachment
  const take = useMutation({
    mutationFn: () => remove(form, id, version),
    onSettled: () => queryClient.invalidateQueries({ queryKey: attachmentsQuery(form).queryKey }),
  })
  return (
    <li className="file">
      {state === 'READY' ? (
        <a href={`/api/referral/forms/${form}/attachments/${id}/file`} download dir="auto">
          {name}
        </a>
      ) : (
        <span dir="auto">{name}</span>
      )}{' '}
      <span className="quiet small">
        {size === undefined ? null : sizeText(size, i18n.language)}{' '}
        {state === 'READY' ? null : t(`files.${state as 'SCANNING'}`)}
      </span>
      {mayWrite ? (
        <button
          type="button"
          className="link-button small"
          disabled={take.isPending}
          aria-label={t('files.removeName', { name })}
          onClick={() => {
            if (window.confirm(t('files.removeSure', { name }))) {
              take.mutate()
            }
          }}
        >
          {t('files.remove')}
        </button>
      ) : null}
      {take.error ? <ProblemMessage problem={asProblem(take.error)} /> : null}
    </li>
  )
}

function Add({ form, section }: { form: string; section: string }) {
  const { t } = useTranslation('referral')
  const id = useId()
  const { sendings, add, forget, retry } = useAttach(form, section)
  return (
    <>
      <label className="file-button" htmlFor={id}>
        {t('files.add')}
        <input
          id={id}
          type="file"
          multiple
          accept={accepted}
          className="visually-hidden"
          aria-describedby={`${id}-hint ${id}-errors`}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])]
            event.target.value = ''
            void add(chosen)
          }}
        />
      </label>
      <span className="quiet small" id={`${id}-hint`}>
        {t('files.hint')}
      </span>
      <ul id={`${id}-errors`}>
        {sendings.map((sending) => (
          <OnItsWay
            key={sending.key}
            sending={sending}
            onForget={() => forget(sending.key)}
            onRetry={() => retry(sending)}
          />
        ))}
      </ul>
    </>
  )
}

function OnItsWay(props: { sending: Sending; onForget: () => void; onRetry: () => void }) {
  const { t } = useTranslation('referral')
  const { name, part, unfit, problem, again } = props.sending
  if (!unfit && !problem) {
    return (
      <li className="file">
        <span dir="auto">{name}</span> <progress value={part} max={1} aria-label={t('files.sending', { name })} />
      </li>
    )
  }
  return (
    <li className="file">
      <span className="field-error" role="alert">
        <bdi>{name}</bdi>: {unfit ? t(`files.unfit.${unfit}`) : null}
        {problem ? <Refused problem={problem} /> : null}
      </span>
      {again ? (
        <button type="button" className="link-button small" onClick={props.onRetry}>
          {t('problem.retry', { ns: 'common' })}
        </button>
      ) : null}
      <button type="button" className="link-button small" onClick={props.onForget}>
        {t('files.forget')}
      </button>
    </li>
  )
}

/** What is wrong with a file is said of the whole of it. */
function Refused({ problem }: { problem: NonNullable<Sending['problem']> }) {
  const whole = useProblemText(problem)
  return <>{problem.errors[0]?.message ?? whole}</>
}
