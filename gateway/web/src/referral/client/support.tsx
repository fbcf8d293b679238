import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { api, body } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import { Empty } from '../../shared/empty'
import { Loading } from '../../shared/loading'
import type { SupportRow } from '../../shared/model'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { DescribedForm } from '../../shared/described-form'
import { useRequestKey } from '../../shared/request-key'
import { Period } from './period'
import { keep, periodQuery, periodsQuery } from './support-queries'

/** The support of a client: the period that is open or was chosen, else a beginning. */
export function Support({ client }: { client: string }) {
  const { t } = useTranslation('referral')
  const [parameters] = useSearchParams()
  const { data, error, refetch } = useQuery(periodsQuery(client))
  if (error && !data) {
    return <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
  }
  if (!data) {
    return <Loading lines={5} />
  }
  const chosen = data.find((each) => each.id === parameters.get('period')) ?? data[0]
  const open = data.some((each) => each.state === 'OPEN')
  return (
    <>
      {chosen ? <One id={chosen.id} /> : null}
      {open ? null : (
        <Empty title={t(chosen ? 'support.ended' : 'support.none')}>
          <p>{t('support.noneHelp')}</p>
          <Open client={client} />
        </Empty>
      )}
      <Others periods={data} shown={chosen?.id} />
    </>
  )
}

function One({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(periodQuery(id))
  if (!data) {
    return error ? <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} /> : <Loading lines={6} />
  }
  return <Period key={id} period={data} />
}

function Open({ client }: { client: string }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const [asking, setAsking] = useState(false)
  const once = useRequestKey()
  if (!asking) {
    return <Button onClick={() => setAsking(true)}>{t('support.open')}</Button>
  }
  return (
    <DescribedForm
      fields={[
        {
          name: 'workAbility',
          label: t('support.workAbility'),
          kind: 'radio',
          choices: codes.choices('work-ability'),
        },
        { name: 'noticedOn', label: t('support.noticedOn'), kind: 'day', optional: true },
      ]}
      submit={t('support.open')}
      act={async ({ workAbility = '', noticedOn }) =>
        keep(
          await once((header) =>
            body(
              api.POST('/api/referral/support-periods', {
                params: { header },
                body: { client, workAbility, noticedOn: noticedOn === '' ? undefined : noticedOn },
              }),
            ),
          ),
        )
      }
      onCancel={() => setAsking(false)}
    />
  )
}

/** Earlier periods, each by its address. */
function Others({ periods, shown }: { periods: SupportRow[]; shown: string | undefined }) {
  const { t } = useTranslation('referral')
  const [parameters, setParameters] = useSearchParams()
  const others = periods.filter((each) => each.id !== shown)
  if (others.length === 0) {
    return null
  }
  return (
    <section className="section no-print">
      <h3>{t('support.others')}</h3>
      <ul>
        {others.map(({ id, startedOn, endedOn }) => (
          <li key={id}>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                const next = new URLSearchParams(parameters)
                next.set('period', id)
                setParameters(next)
              }}
            >
              {formatDay(startedOn)}–{endedOn ? formatDay(endedOn) : ''}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
