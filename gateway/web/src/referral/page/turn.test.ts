import { describe, expect, it } from 'vitest'
import { states } from '../../shared/states'
import { stageOf, turnOf } from './turn'

describe('the status bar', () => {
  it('places every state on the way, or knows that it has left it', () => {
    const told = states.map((state) => `${state} ${stageOf(state) ?? '-'} ${turnOf(state)}`).join('\n')

    expect(told).toBe(`DRAFT - sender
SENT sent receiver
RECEIVED received receiver
INFO_REQUESTED received sender
ACCEPTED accepted receiver
WAITLISTED accepted receiver
SCHEDULED going receiver
IN_PROGRESS going receiver
ON_HOLD going receiver
CANCEL_REQUESTED going receiver
OUTCOME_REPORTED outcome sender
CLOSED closed nobody
DECLINED - sender
CANCELLED - nobody
FAILED - sender
REDIRECTED - nobody
ENTERED_IN_ERROR - nobody`)
  })
})
