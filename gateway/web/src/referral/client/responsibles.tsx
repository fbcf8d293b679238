import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { formatDay, isoDay } from '../../shared/dates'
import { useActing } from '../../shared/me'
import type { SupportView } from '../../shared/model'
import { useMemberName, useUnitName } from '../../shared/names'
import { DescribedForm } from '../../shared/described-form'
import { useMembers } from '../members'
import { add } from './support-queries'

type Responsible = SupportView['responsibles'][number]

/** Who answers for the client's support: the contact person and the case manager are two roles, each named and dated. */
export function Responsibles({ period }: { period: SupportView }) {
  const { t } = useTranslation('referral')
  const [naming, setNaming] = useState(false)
  const now = period.responsibles.filter((each) => !each.to)
  const before = period.responsibles.filter((each) => each.to)
  return (
    <section className="section">
      <h2>{t('responsibles.title')}</h2>
      {now.length === 0 ? <p className="quiet">{t('responsibles.none')}</p> : null}
      <ul className="notes">
        {now.map((each) => (
          <One key={each.kind + each.from + each.member.member} responsible={each} />
        ))}
      </ul>
      {before.length > 0 ? (
        <details className="more">
          <summary>{t('responsibles.before')}</summary>
          <ul className="notes">
            {before.map((each) => (
              <One key={each.kind + each.from + each.member.member} responsible={each} />
            ))}
          </ul>
        </details>
      ) : null}
      {naming ? <Name period={period} onDone={() => setNaming(false)} /> : null}
      {!naming && period.availableActions.includes('name-responsible') ? (
        <button type="button" className="link-button no-print" onClick={() => setNaming(true)}>
          {t('responsibles.name')}
        </button>
      ) : null}
    </section>
  )
}

function One({ responsible }: { responsible: Responsible }) {
  const codes = useReferralCodes()
  const name = useMemberName(responsible.member.member)
  const unit = useUnitName(responsible.member.unit)
  return (
    <li>
      <p>
        <strong>{name || '…'}</strong> <span className="chip">{codes.name('responsible', responsible.kind)}</span>
      </p>
      <p className="quiet small">
        {unit} · {formatDay(responsible.from)}–{responsible.to ? formatDay(responsible.to) : ''}
      </p>
    </li>
  )
}

function Name({ period, onDone }: { period: SupportView; onDone: () => void }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const acting = useActing()
  const members = useMembers(acting.unit)
  return (
    <div className="card">
      <DescribedForm
        fields={[
          {
            name: 'kind',
            label: t('responsibles.kind'),
            kind: 'radio',
            choices: codes.choices('responsible'),
            initial: 'contact-person',
          },
          { name: 'member', label: t('responsibles.member'), kind: 'choice', choices: members, initial: acting.id },
          { name: 'from', label: t('responsibles.from'), kind: 'day', initial: isoDay(new Date()) },
        ]}
        submit={t('responsibles.save')}
        act={({ kind = '', member = '', from = '' }) =>
          add(period, (of) =>
            body(
              api.POST('/api/referral/support-periods/{id}/name-responsible', { ...of, body: { kind, member, from } }),
            ),
          )
        }
        onDone={onDone}
        onCancel={onDone}
      />
    </div>
  )
}
