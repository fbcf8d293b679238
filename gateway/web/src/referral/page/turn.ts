export type Turn = 'sender' | 'receiver' | 'nobody'

const sender = ['DRAFT', 'INFO_REQUESTED', 'OUTCOME_REPORTED', 'DECLINED', 'FAILED']
const nobody = ['CLOSED', 'CANCELLED', 'REDIRECTED', 'ENTERED_IN_ERROR']

/** On whose side something waits to be done. */
export function turnOf(state: string): Turn {
  return nobody.includes(state) ? 'nobody' : sender.includes(state) ? 'sender' : 'receiver'
}

export type Stage = 'sent' | 'received' | 'accepted' | 'going' | 'outcome' | 'closed'
export const stages: Stage[] = ['sent', 'received', 'accepted', 'going', 'outcome', 'closed']

const reached: Partial<Record<string, Stage>> = {
  SENT: 'sent',
  RECEIVED: 'received',
  INFO_REQUESTED: 'received',
  ACCEPTED: 'accepted',
  WAITLISTED: 'accepted',
  SCHEDULED: 'going',
  IN_PROGRESS: 'going',
  ON_HOLD: 'going',
  CANCEL_REQUESTED: 'going',
  OUTCOME_REPORTED: 'outcome',
  CLOSED: 'closed',
}

/** How far a referral has come on the usual way; undefined where it has left it. */
export function stageOf(state: string): Stage | undefined {
  return reached[state]
}
