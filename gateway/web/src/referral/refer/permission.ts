import type { ClientView } from '../../shared/model'
import type { Target } from './order'

type Permission = NonNullable<ClientView['permissions']>[number]

export type Grant = {
  ground: string
  dataKinds: string[]
  purpose: string
  howGiven: string
  givenBy: string
  to: string
}

export const noGrant = (kind: Target['kind']): Grant => ({
  ground: 'permission',
  dataKinds: ['client'],
  purpose: kind === 'network' ? 'consultation' : 'work-ability-support',
  howGiven: '',
  givenBy: 'client',
  to: '',
})

/** Whether the receiver may read the client's data on a day. The service has the last word when it sends. */
export function coveredBy(permissions: Permission[], receiver: string[], today: string): boolean {
  return permissions.some(
    (permission) =>
      permission.withdrawnAt === undefined &&
      permission.dataKinds.includes('client') &&
      permission.from <= today &&
      (permission.to === undefined || permission.to >= today) &&
      permission.parties.some((party) => receiver.includes(party)),
  )
}

/** Only a person's permission is given in some way by somebody; a section of law is not. */
export function grantOf(grant: Grant, party: string, today: string) {
  const byPerson = grant.ground === 'permission'
  return {
    parties: [party],
    dataKinds: grant.dataKinds,
    purpose: grant.purpose,
    ground: grant.ground,
    howGiven: byPerson ? grant.howGiven || undefined : undefined,
    givenBy: byPerson ? grant.givenBy || undefined : undefined,
    from: today,
    to: grant.to || undefined,
  }
}
