/** The states of a referral, as the service names them (domain.md 2.1). */
export const states = [
  'DRAFT',
  'SENT',
  'RECEIVED',
  'INFO_REQUESTED',
  'ACCEPTED',
  'WAITLISTED',
  'SCHEDULED',
  'IN_PROGRESS',
  'ON_HOLD',
  'CANCEL_REQUESTED',
  'OUTCOME_REPORTED',
  'CLOSED',
  'DECLINED',
  'CANCELLED',
  'FAILED',
  'REDIRECTED',
  'ENTERED_IN_ERROR',
] as const

export type StateKey = (typeof states)[number]
