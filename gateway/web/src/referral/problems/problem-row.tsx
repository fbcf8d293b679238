import { queryOptions } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, body, ifMatch } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import type { ProblemPoint } from '../../shared/model'
import { useUnitName } from '../../shared/names'
import { queryClient } from '../../shared/query-client'
import { DescribedForm } from '../../shared/described-form'

/** Those that this unit has marked or is to repair, the latest first. */
export const problemsQuery = queryOptions({
  queryKey: ['process-problems'],
  queryFn: async () => (await body(api.GET('/api/referral/process-problems'))).items,
})

/** One problem point: who repairs it, until when, and what was changed. */
export function ProblemRow({ problem }: { problem: ProblemPoint }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const unit = useUnitName(problem.responsible)
  const [repairing, setRepairing] = useState(false)
  return (
    <li>
      <p>
        <strong>{codes.name('problem-kind', problem.kind)}</strong>{' '}
        <span className="quiet small">{formatDay(problem.markedAt)}</span>
      </p>
      <p className="words" dir="auto">
        {problem.text}
      </p>
      {problem.repairedAt ? (
        <p className="words why-met" dir="auto">
          {t('pathProblems.repaired', { day: formatDay(problem.repairedAt) })}
          {problem.repair}
        </p>
      ) : (
        <p className="quiet small">
          {t('pathProblems.responsible', { unit })}
          {problem.dueOn ? `, ${t('pathProblems.due', { day: formatDay(problem.dueOn) })}` : ''}
        </p>
      )}
      {repairing ? <Repair problem={problem} onDone={() => setRepairing(false)} /> : null}
      {!repairing && problem.availableActions.includes('repair') ? (
        <button type="button" className="link-button no-print" onClick={() => setRepairing(true)}>
          {t('pathProblems.repair')}
        </button>
      ) : null}
    </li>
  )
}

function Repair({ problem, onDone }: { problem: ProblemPoint; onDone: () => void }) {
  const { t } = useTranslation('referral')
  return (
    <DescribedForm
      fields={[{ name: 'text', label: t('pathProblems.repairText'), kind: 'words', rows: 3 }]}
      submit={t('pathProblems.repair')}
      act={async ({ text = '' }) => {
        await body(
          api.POST('/api/referral/process-problems/{id}/repair', {
            params: { path: { id: problem.id }, header: ifMatch(problem.version) },
            body: { text },
          }),
        )
        await queryClient.invalidateQueries({ queryKey: problemsQuery.queryKey })
      }}
      onDone={onDone}
      onCancel={onDone}
    />
  )
}
