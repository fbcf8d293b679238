import { api, body, ifMatch } from '../../shared/api'
import { momentInFinland } from '../../shared/dates'
import { Problem } from '../../shared/problem'
import type { ReferralView } from '../../shared/model'
import { type Closing, neededToClose } from './closing'

/** What a form asks for: words, a line, a code of a list, a day, a time of the day. */
export type Field = { name: string; optional?: boolean } & (
  { kind: 'words' | 'line' | 'day' | 'time' } | { kind: 'code'; list: string }
)

export type Values = Record<string, string>

type Act = (
  of: { params: { path: { id: string }; header: { 'If-Match': string } } },
  values: Values,
) => Promise<ReferralView>

/** What is asked, and which of the optional fields have to be filled in nonetheless, as the referral stands and with what is typed already. */
export type ActionForm = {
  fields: Field[]
  needs?: (referral: Closing, values: Values) => string[]
  act: Act
}

const words: Field = { name: 'text', kind: 'words' }
const reason = (list: string): Field => ({ name: 'reason', kind: 'code', list })
const visit: Field[] = [
  { name: 'day', kind: 'day' },
  { name: 'time', kind: 'time' },
  { name: 'channel', kind: 'code', list: 'visit-channel' },
  { name: 'place', kind: 'line', optional: true },
]
const informed: Field[] = [
  { name: 'way', kind: 'code', list: 'informing-way' },
  { name: 'on', kind: 'day' },
]
const waiting: Field[] = [
  { name: 'reviewOn', kind: 'day' },
  { name: 'expectedOn', kind: 'day', optional: true },
]

const path = '/api/referral/referrals/{id}' as const
const code = (values: Values, name: string) => values[name] ?? ''
const maybe = (values: Values, name: string) => (values[name] === '' ? undefined : values[name])
const text = (values: Values) => ({ text: code(values, 'text') })
const because = (values: Values) => ({ reason: code(values, 'reason') })
const appointment = (values: Values) => ({
  startsAt: startOf(values),
  channel: code(values, 'channel'),
  place: maybe(values, 'place'),
})
const wait = (values: Values) => ({ reviewOn: code(values, 'reviewOn'), expectedOn: maybe(values, 'expectedOn') })
const informing = (values: Values) => ({ way: code(values, 'way'), on: code(values, 'on') })

/** The moves of the life cycle that a form on the page can make, and what each asks. */
export const actions = {
  claim: { fields: [], act: (of) => body(api.POST(`${path}/claim`, of)) },
  accept: {
    fields: [{ name: 'ground', kind: 'words', optional: true }],
    act: (of, values) => body(api.POST(`${path}/accept`, { ...of, body: { ground: maybe(values, 'ground') } })),
  },
  decline: {
    fields: [reason('decline-reason'), words, { name: 'advice', kind: 'words', optional: true }],
    act: (of, values) =>
      body(
        api.POST(`${path}/decline`, {
          ...of,
          body: { ...because(values), ...text(values), advice: maybe(values, 'advice') },
        }),
      ),
  },
  'request-information': {
    fields: [words],
    act: (of, values) => body(api.POST(`${path}/request-information`, { ...of, body: text(values) })),
  },
  'provide-information': {
    fields: [words],
    act: (of, values) => body(api.POST(`${path}/provide-information`, { ...of, body: text(values) })),
  },
  'continue-without-information': {
    fields: [],
    act: (of) => body(api.POST(`${path}/continue-without-information`, of)),
  },
  'become-referral': { fields: [], act: (of) => body(api.POST(`${path}/become-referral`, of)) },
  'agree-to-forward': { fields: [], act: (of) => body(api.POST(`${path}/agree-to-forward`, of)) },
  waitlist: { fields: waiting, act: (of, values) => body(api.POST(`${path}/waitlist`, { ...of, body: wait(values) })) },
  'review-waiting': {
    fields: waiting,
    act: (of, values) => body(api.POST(`${path}/review-waiting`, { ...of, body: wait(values) })),
  },
  schedule: {
    fields: visit,
    act: (of, values) => body(api.POST(`${path}/schedule`, { ...of, body: appointment(values) })),
  },
  reschedule: {
    fields: visit,
    act: (of, values) => body(api.POST(`${path}/reschedule`, { ...of, body: appointment(values) })),
  },
  'record-no-show': {
    fields: [reason('visit-reason')],
    act: (of, values) => body(api.POST(`${path}/record-no-show`, { ...of, body: because(values) })),
  },
  'cancel-visit': {
    fields: [reason('visit-reason')],
    act: (of, values) => body(api.POST(`${path}/cancel-visit`, { ...of, body: because(values) })),
  },
  start: { fields: [], act: (of) => body(api.POST(`${path}/start`, of)) },
  'report-interim': {
    fields: [words],
    act: (of, values) => body(api.POST(`${path}/report-interim`, { ...of, body: text(values) })),
  },
  'report-outcome': {
    fields: [{ name: 'code', kind: 'code', list: 'outcome' }, words],
    act: (of, values) =>
      body(api.POST(`${path}/report-outcome`, { ...of, body: { code: code(values, 'code'), ...text(values) } })),
  },
  hold: {
    fields: [reason('hold-reason'), { name: 'reviewOn', kind: 'day' }],
    act: (of, values) =>
      body(api.POST(`${path}/hold`, { ...of, body: { ...because(values), reviewOn: code(values, 'reviewOn') } })),
  },
  resume: { fields: [], act: (of) => body(api.POST(`${path}/resume`, of)) },
  fail: {
    fields: [reason('fail-reason'), words],
    act: (of, values) => body(api.POST(`${path}/fail`, { ...of, body: { ...because(values), ...text(values) } })),
  },
  'inform-client': {
    fields: informed,
    act: (of, values) => body(api.POST(`${path}/inform-client`, { ...of, body: informing(values) })),
  },
  close: {
    fields: [
      ...informed.map((field) => ({ ...field, optional: true })),
      { name: 'nextStep', kind: 'code', list: 'next-step', optional: true },
    ],
    needs: neededToClose,
    act: (of, values) =>
      body(
        api.POST(`${path}/close`, {
          ...of,
          body: {
            ...((maybe(values, 'way') ?? maybe(values, 'on')) ? { clientInformed: informing(values) } : {}),
            nextStep: maybe(values, 'nextStep'),
          },
        }),
      ),
  },
  cancel: {
    fields: [reason('cancel-reason')],
    act: (of, values) => body(api.POST(`${path}/cancel`, { ...of, body: because(values) })),
  },
  'confirm-cancellation': { fields: [], act: (of) => body(api.POST(`${path}/confirm-cancellation`, of)) },
  reopen: {
    fields: [reason('reopen-reason')],
    act: (of, values) => body(api.POST(`${path}/reopen`, { ...of, body: because(values) })),
  },
  'enter-in-error': {
    fields: [reason('error-reason')],
    act: (of, values) => body(api.POST(`${path}/enter-in-error`, { ...of, body: because(values) })),
  },
  'take-over': { fields: [], act: (of) => body(api.POST(`${path}/take-over`, of)) },
  'hand-back': { fields: [], act: (of) => body(api.POST(`${path}/hand-back`, of)) },
  'take-over-sending': { fields: [], act: (of) => body(api.POST(`${path}/take-over-sending`, of)) },
  'hand-back-sending': { fields: [], act: (of) => body(api.POST(`${path}/hand-back-sending`, of)) },
} satisfies Record<string, ActionForm>

export type ActionCode = keyof typeof actions

export const isAction = (value: string): value is ActionCode => value in actions

/** Which actions are the way forward, in the order in which they are offered; the others are behind "more". */
export const forward: ActionCode[] = [
  'claim',
  'accept',
  'provide-information',
  'agree-to-forward',
  'schedule',
  'start',
  'report-outcome',
  'confirm-cancellation',
  'resume',
  'close',
  'inform-client',
]

export function act(
  action: ActionCode,
  referral: { id: string; version: number },
  values: Values,
): Promise<ReferralView> {
  const form: ActionForm = actions[action]
  return form.act({ params: { path: { id: referral.id }, header: ifMatch(referral.version) } }, values)
}

/** A day and a time of the clocks of Finland; a time that is not there is told as the service would tell it. */
function startOf(values: Values): string {
  const moment = momentInFinland(code(values, 'day'), code(values, 'time'))
  if (!moment) {
    throw Problem.of(400, { code: 'validation-failed', errors: [{ pointer: '/time', code: 'no-time' }] })
  }
  return moment
}
