import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../shared/api'
import { formatDay, isoDay } from '../../shared/dates'
import { useActing } from '../../shared/me'
import type { StandInView } from '../../shared/model'
import { useMemberName } from '../../shared/names'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'
import { DescribedForm } from '../../shared/described-form'
import { useMembers } from '../members'
import { useRequestKey } from '../../shared/request-key'

const standInsQuery = (unit: string) =>
  queryOptions({
    queryKey: ['stand-ins', unit],
    queryFn: async () => (await body(api.GET('/api/referral/stand-ins'))).items,
  })

/** Who stands in for whom, and until when: a deputy sees the other's work as their own. */
export function StandIns() {
  const { t } = useTranslation('referral')
  const acting = useActing()
  const { data } = useQuery(standInsQuery(acting.unit))
  const [naming, setNaming] = useState(false)
  return (
    <details className="more section no-print">
      <summary>
        {t('standIn.title')} {data ? <span className="number">({data.length})</span> : null}
      </summary>
      {data?.length === 0 ? <p className="quiet">{t('standIn.none')}</p> : null}
      <ul className="rows">
        {data?.map((standIn) => (
          <One key={standIn.id} standIn={standIn} />
        ))}
      </ul>
      {naming ? (
        <Name onDone={() => setNaming(false)} />
      ) : (
        <button type="button" className="link-button" onClick={() => setNaming(true)}>
          {t('standIn.name')}
        </button>
      )}
    </details>
  )
}

function One({ standIn }: { standIn: StandInView }) {
  const { t } = useTranslation('referral')
  const acting = useActing()
  const member = useMemberName(standIn.member)
  const deputy = useMemberName(standIn.deputy)
  const own = [standIn.member, standIn.deputy].includes(acting.id)
  const end = useMutation({
    mutationFn: () => body(api.POST('/api/referral/stand-ins/end', { body: { standIn: standIn.id } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['stand-ins'] }),
  })
  return (
    <li className="row">
      <div className="row-main">
        <span>{t('standIn.row', { deputy, member })}</span>
        <span className="quiet small">
          {formatDay(standIn.from)}–{formatDay(standIn.to)}
        </span>
        {end.error ? <ProblemMessage problem={asProblem(end.error)} /> : null}
      </div>
      {own || acting.duties.includes('service-manager') ? (
        <div className="row-end">
          <button
            type="button"
            className="link-button"
            disabled={end.isPending}
            aria-label={t('standIn.endName', { deputy })}
            onClick={() => end.mutate()}
          >
            {t('standIn.end')}
          </button>
        </div>
      ) : null}
    </li>
  )
}

function Name({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('referral')
  const acting = useActing()
  const members = useMembers(acting.unit)
  const manages = acting.duties.includes('service-manager')
  const once = useRequestKey()
  const today = isoDay(new Date())
  return (
    <DescribedForm
      fields={[
        {
          name: 'member',
          label: t('standIn.member'),
          kind: 'choice',
          choices: manages ? members : members.filter(({ value }) => value === acting.id),
          initial: acting.id,
        },
        { name: 'deputy', label: t('standIn.deputy'), kind: 'choice', choices: members },
        { name: 'from', label: t('standIn.from'), kind: 'day', initial: today },
        { name: 'to', label: t('standIn.to'), kind: 'day' },
      ]}
      submit={t('standIn.save')}
      act={async ({ member = '', deputy = '', from = '', to = '' }) => {
        await once((header) =>
          body(api.POST('/api/referral/stand-ins', { params: { header }, body: { member, deputy, from, to } })),
        )
        await queryClient.invalidateQueries({ queryKey: ['stand-ins'] })
      }}
      onDone={onDone}
      onCancel={onDone}
    />
  )
}
