import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, body } from '../../shared/api'
import { useDirectoryCodes } from '../../shared/codes'
import { DescribedForm, type Values } from '../../shared/described-form'
import { useRequestKey } from '../../shared/request-key'
import { put, wishes } from './shadowings'

/** Offers to be looked on at, or asks for it. */
export function MakeWish({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('directory')
  const codes = useDirectoryCodes()
  const navigate = useNavigate()
  const once = useRequestKey()

  async function make({ wish, profession = '', goals = '', from = '', to = '' }: Values) {
    const made = await once((header) =>
      body(
        api.POST('/api/directory/shadowings', {
          params: { header },
          body: { wish: wishes.find((each) => each === wish) ?? 'REQUEST', profession, goals, from, to },
        }),
      ),
    )
    put(made)
    return made
  }

  return (
    <section className="card section" aria-label={t('shadowing.write')}>
      <DescribedForm
        submit={t('shadowing.make')}
        fields={[
          {
            kind: 'radio',
            name: 'wish',
            label: t('shadowing.wish'),
            choices: wishes.map((value) => ({ value, label: t(`shadowing.${value}`) })),
          },
          {
            kind: 'choice',
            name: 'profession',
            label: t('shadowing.profession'),
            choices: codes.choices('professions'),
          },
          { kind: 'words', name: 'goals', label: t('shadowing.goals'), rows: 3 },
          { kind: 'day', name: 'from', label: t('shadowing.from') },
          { kind: 'day', name: 'to', label: t('shadowing.to') },
        ]}
        act={make}
        onDone={(made) => void navigate(`/directory/shadowings/${made.id}`)}
        onCancel={onDone}
      />
    </section>
  )
}
