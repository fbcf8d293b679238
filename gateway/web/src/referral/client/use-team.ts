import { useQueries } from '@tanstack/react-query'
import { useReferralCodes } from '../../shared/codes'
import { useLocalized } from '../../shared/localized'
import type { SupportView } from '../../shared/model'
import { membershipQuery } from '../../shared/names'
import { entryQuery } from './entry'

/** @param member number in the team, of those who can leave it */
export type TeamNode = {
  key: string
  name: string
  kind: 'person' | 'service'
  role: string
  from: string
  member?: number
}

/** Who answers for the support first, then the team of today, each by name. */
export function useTeam(period: SupportView): TeamNode[] {
  const codes = useReferralCodes()
  const localized = useLocalized()
  const responsibles = period.responsibles.filter((each) => !each.to)
  const team = period.team.filter((each) => !each.to)
  const memberships = unique(responsibles.map((each) => each.member.member))
  const ids = unique(team.flatMap((each) => each.entry ?? []))
  const people = useQueries({ queries: memberships.map(membershipQuery) })
  const entries = useQueries({ queries: ids.map(entryQuery) })
  return [
    ...responsibles.map((each) => ({
      key: `${each.kind}-${each.member.member}-${each.from}`,
      name: people[memberships.indexOf(each.member.member)]?.data?.displayName ?? '…',
      kind: 'person' as const,
      role: codes.name('responsible', each.kind),
      from: each.from,
    })),
    ...team.map((each) => {
      const entry = entries[ids.indexOf(each.entry ?? '')]?.data
      return {
        key: `team-${String(each.number)}`,
        name: each.name ?? (entry ? localized(entry.name) : '…'),
        kind: each.name !== undefined || entry?.person ? ('person' as const) : ('service' as const),
        role: '',
        from: each.from,
        member: each.number,
      }
    }),
  ]
}

const unique = (ids: string[]) => [...new Set(ids)]
