import type { components } from '../api/polku'

type Schemas = components['schemas']

export type ReferralView = Schemas['ReferralView']
export type WorklistItem = Schemas['WorklistItem']
export type MyClient = Schemas['MyClient']
export type NoticeView = Schemas['referral.NoticeView']
export type ClientView = Schemas['ClientView']
export type CriterionView = Schemas['CriterionView']
export type Hit = Schemas['HitView']
export type Assessed = Schemas['AssessedView']
export type Reason = Schemas['ReasonView']
export type ServiceView = Schemas['ServiceView']
export type OwnMembership = Schemas['OwnMembershipView']
