import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, body } from '../../shared/api'
import { DescribedForm, type Values } from '../../shared/described-form'
import { currentLanguage } from '../../shared/i18n'
import { useRequestKey } from '../../shared/request-key'
import { put, subjects } from './notices'

/** Puts a notice up, in the language that one reads Polku in. */
export function PutUp({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('directory')
  const navigate = useNavigate()
  const once = useRequestKey()

  async function putUp({ subject, title = '', text = '', on }: Values) {
    const notice = await once((header) =>
      body(
        api.POST('/api/directory/notices', {
          params: { header },
          body: {
            subject: subjects.find((each) => each === subject) ?? 'QUESTION',
            language: currentLanguage(),
            title,
            text,
            competences: [],
            on: on === '' ? undefined : on,
          },
        }),
      ),
    )
    put(notice)
    return notice
  }

  return (
    <section className="card section" aria-label={t('board.write')}>
      <p>{t('board.noClients')}</p>
      <DescribedForm
        submit={t('board.putUp')}
        fields={[
          {
            kind: 'radio',
            name: 'subject',
            label: t('board.subject'),
            choices: subjects.map((value) => ({ value, label: t(`board.${value}`) })),
          },
          { kind: 'line', name: 'title', label: t('board.heading') },
          { kind: 'words', name: 'text', label: t('board.text'), rows: 6 },
          { kind: 'day', name: 'on', label: t('board.on'), hint: t('board.onHint'), optional: true },
        ]}
        act={putUp}
        onDone={(notice) => void navigate(`/directory/notices/${notice.id}`)}
        onCancel={onDone}
      />
    </section>
  )
}
