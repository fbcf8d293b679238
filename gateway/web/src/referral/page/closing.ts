import type { ReferralView } from '../../shared/model'

export type Closing = Pick<ReferralView, 'state' | 'closing'>

const telling = ['way', 'on']

/** What has to be filled in to close: after an outcome the client has to know, without one it has to be said what is done next. */
export function neededToClose({ state, closing }: Closing, values: Record<string, string>): string[] {
  const afterOutcome = state === 'OUTCOME_REPORTED'
  const toBeTold = afterOutcome && closing?.clientInformed === undefined
  return [...(toBeTold || telling.some((name) => values[name]) ? telling : []), ...(afterOutcome ? [] : ['nextStep'])]
}
