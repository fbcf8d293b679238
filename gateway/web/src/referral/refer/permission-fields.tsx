import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ChecksField, RadioField } from '../../shared/choice-fields'
import { useReferralCodes } from '../../shared/codes'
import { DayField } from '../../shared/day-field'
import { SelectField } from '../../shared/fields'
import type { Grant } from './permission'

/** On what ground the receiver may read it, and what of it. */
export function PermissionFields({ form, receiver }: { form: UseFormReturn<Grant>; receiver: string }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  const byPerson = form.watch('ground') === 'permission'
  return (
    <section className="card">
      <h3>{t('permission.title')}</h3>
      <p className="quiet">{t('permission.lead', { receiver })}</p>
      <div className="fields">
        <SelectField
          control={form.control}
          name="ground"
          label={t('permission.ground')}
          choices={codes.choices('ground')}
        />
        {byPerson ? (
          <div className="fields-row">
            <RadioField
              control={form.control}
              name="howGiven"
              label={t('permission.howGiven')}
              choices={codes.choices('how-given')}
            />
            <RadioField
              control={form.control}
              name="givenBy"
              label={t('permission.givenBy')}
              choices={codes.choices('given-by')}
            />
          </div>
        ) : null}
        <ChecksField
          control={form.control}
          name="dataKinds"
          label={t('permission.dataKinds')}
          choices={codes.choices('data-kind')}
        />
        <div className="fields-row">
          <SelectField
            control={form.control}
            name="purpose"
            label={t('permission.purpose')}
            choices={codes.choices('purpose')}
          />
          <DayField control={form.control} name="to" label={t('permission.to')} optional />
        </div>
      </div>
    </section>
  )
}
