import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useActing } from '../../shared/me'
import { formsQuery } from '../form/queries'

/** Whether the mapping form goes along: the receiver sees it once it is ready. */
export function FormOf({ client, onBack }: { client: string; onBack: () => void }) {
  const { t } = useTranslation('referral')
  const { unit } = useActing()
  const { data } = useQuery(formsQuery(client))
  const own = data?.find((form) => form.unit === unit)
  if (!own) {
    return null
  }
  const open = own.state === 'FILLING'
  return (
    <>
      <dt>{t('check.form')}</dt>
      <dd>
        {t(open ? 'check.formOpen' : 'check.formReady')}{' '}
        {open ? (
          <button type="button" className="link-button" onClick={onBack}>
            {t('check.toForm')}
          </button>
        ) : null}
      </dd>
    </>
  )
}
