import type { OwnMembership, ServiceView } from '../../shared/model'

/** Cards are begun by those who work in the service, or by who keeps the region's directory; the service itself has the last word. */
export function mayBegin(acting: OwnMembership, service: ServiceView): boolean {
  return (
    acting.region === service.region &&
    !service.standing.draft &&
    (acting.unit === service.unit || acting.duties.includes('directory-editor'))
  )
}
