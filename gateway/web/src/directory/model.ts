import type { components } from '../api/polku'

type Schemas = components['schemas']

export type CardView = Schemas['CardView']
export type EditionView = Schemas['EditionView']
export type TextView = Schemas['TextView']
export type CardTemplate = Schemas['CardTemplate']
export type Difference = Schemas['Difference']
export type FeedbackView = Schemas['FeedbackView']
export type PathView = Schemas['PathView']
export type PathStep = Schemas['PathStepBody']
export type ProfessionalView = Schemas['ProfessionalView']
export type NoticeView = Schemas['directory.NoticeView']
export type NoticeReply = Schemas['NoticeReply']
export type ShadowingView = Schemas['ShadowingView']
export type StandingView = Schemas['StandingView']
