import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, body } from '../../shared/api'
import { formatDay, isoDay } from '../../shared/dates'
import type { SupportView } from '../../shared/model'
import { useClientName } from '../../shared/names'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { JoinTeam } from './join-team'
import { add } from './support-queries'
import { TeamPicture } from './team-picture'
import { useTeam } from './use-team'

/** My team: the people and services round the client, as a picture and as a list that says the same. */
export function Team({ period }: { period: SupportView }) {
  const { t } = useTranslation('referral')
  const [joining, setJoining] = useState(false)
  const client = useClientName(period.client) ?? t('page.client')
  const team = useTeam(period)
  const mayJoin = period.availableActions.includes('join-team')
  return (
    <section className="section">
      <h2>{t('team.title')}</h2>
      {team.length === 0 ? <p className="quiet">{t('team.none')}</p> : null}
      {team.length > 0 ? (
        <div className="team">
          <TeamPicture client={client} team={team} />
          <ul className="notes" aria-label={t('team.title')}>
            {team.map(({ key, name, role, from, member }) => (
              <li key={key} className="note-row">
                <div>
                  <p>
                    <strong dir="auto">{name}</strong>
                  </p>
                  <p className="quiet small">
                    {role ? `${role} · ` : ''}
                    {t('team.since', { day: formatDay(from) })}
                  </p>
                </div>
                {member !== undefined && period.availableActions.includes('leave-team') ? (
                  <Leave period={period} member={member} name={name} />
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {joining ? <JoinTeam period={period} onDone={() => setJoining(false)} /> : null}
      {mayJoin && !joining ? (
        <button type="button" className="link-button no-print" onClick={() => setJoining(true)}>
          {t('team.join')}
        </button>
      ) : null}
    </section>
  )
}

/** Who leaves stays in the history of the team. */
function Leave({ period, member, name }: { period: SupportView; member: number; name: string }) {
  const { t } = useTranslation('referral')
  const leave = useMutation({
    mutationFn: () =>
      add(period, (of) =>
        body(
          api.POST('/api/referral/support-periods/{id}/leave-team', {
            ...of,
            body: { teamMember: member, on: isoDay(new Date()) },
          }),
        ),
      ),
  })
  return (
    <div className="no-print">
      <button
        type="button"
        className="link-button small"
        disabled={leave.isPending}
        aria-label={t('team.leaveName', { name })}
        onClick={() => leave.mutate()}
      >
        {t('team.leave')}
      </button>
      {leave.error ? <ProblemMessage problem={asProblem(leave.error)} /> : null}
    </div>
  )
}
