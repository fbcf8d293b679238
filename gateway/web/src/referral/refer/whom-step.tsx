import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { RadioField } from '../../shared/choice-fields'
import { useReferralCodes } from '../../shared/codes'
import { SelectField, TextField } from '../../shared/fields'
import { useClientName } from '../../shared/names'
import { ClientChoice } from './client-choice'
import type { Words } from './order'

type Props = { chosen: string | null; form: UseFormReturn<Words>; onChosen: (client: string) => void }

/** For whom: a client by identity code, or a new one. */
export function WhomStep({ chosen, form, onChosen }: Props) {
  const { t } = useTranslation('referral')
  const name = useClientName(chosen ?? undefined)
  return (
    <>
      <h2>{t('whom.title')}</h2>
      {chosen && name ? (
        <div className="card row">
          <strong>{name}</strong>
          <Button onClick={() => onChosen(chosen)}>{t('whom.goOn')}</Button>
        </div>
      ) : null}
      <Asker form={form} />
      <ClientChoice onChosen={onChosen} />
    </>
  )
}

function Asker({ form }: { form: UseFormReturn<Words> }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  return (
    <div className="fields">
      <RadioField control={form.control} name="asker" label={t('whom.asker')} choices={codes.choices('asker')} />
      {form.watch('asker') === 'close-person' ? (
        <div className="fields-row">
          <SelectField
            control={form.control}
            name="relation"
            label={t('whom.relation')}
            choices={codes.choices('relation')}
          />
          <TextField control={form.control} name="askerName" label={t('whom.askerName')} optional />
        </div>
      ) : null}
    </div>
  )
}
