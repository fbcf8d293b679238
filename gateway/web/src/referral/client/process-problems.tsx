import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { useActing } from '../../shared/me'
import type { SupportView } from '../../shared/model'
import { useUnitName } from '../../shared/names'
import { queryClient } from '../../shared/query-client'
import { DescribedForm } from '../../shared/described-form'
import { ProblemRow, problemsQuery } from '../problems/problem-row'
import { useRequestKey } from '../../shared/request-key'
import { useUnits } from '../units'

/** What did not work on the way of this client: of the process, told without the client, for a unit to repair (S1-6). */
export function ProcessProblems({ period }: { period: SupportView }) {
  const { t } = useTranslation('referral')
  const [marking, setMarking] = useState(false)
  const { data } = useQuery(problemsQuery)
  const own = data?.filter((each) => each.supportPeriod === period.id) ?? []
  return (
    <section className="section">
      <h2>{t('pathProblems.title')}</h2>
      {own.length === 0 && !marking ? <p className="quiet">{t('pathProblems.none')}</p> : null}
      <ul className="notes">
        {own.map((problem) => (
          <ProblemRow key={problem.id} problem={problem} />
        ))}
      </ul>
      {marking ? (
        <Mark period={period} onDone={() => setMarking(false)} />
      ) : (
        <button type="button" className="link-button no-print" onClick={() => setMarking(true)}>
          {t('pathProblems.mark')}
        </button>
      )}
    </section>
  )
}

function Mark({ period, onDone }: { period: SupportView; onDone: () => void }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const { unit, region } = useActing()
  const own = useUnitName(unit)
  const units = useUnits(region)
  const once = useRequestKey()
  return (
    <div className="card">
      <p className="quiet">{t('pathProblems.help')}</p>
      <DescribedForm
        fields={[
          { name: 'kind', label: t('pathProblems.kind'), kind: 'choice', choices: codes.choices('problem-kind') },
          { name: 'text', label: t('pathProblems.text'), kind: 'words', rows: 3 },
          {
            name: 'responsible',
            label: t('pathProblems.unit'),
            kind: 'choice',
            choices: [{ value: unit, label: own }, ...units.filter(({ value }) => value !== unit)],
          },
          { name: 'dueOn', label: t('pathProblems.dueOn'), kind: 'day', optional: true },
        ]}
        submit={t('pathProblems.mark')}
        act={async ({ kind = '', text = '', responsible = '', dueOn }) => {
          await once((header) =>
            body(
              api.POST('/api/referral/process-problems', {
                params: { header },
                body: { kind, text, responsible, supportPeriod: period.id, dueOn: dueOn === '' ? undefined : dueOn },
              }),
            ),
          )
          await queryClient.invalidateQueries({ queryKey: problemsQuery.queryKey })
        }}
        onDone={onDone}
        onCancel={onDone}
      />
    </div>
  )
}
