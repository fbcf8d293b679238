import { useTranslation } from 'react-i18next'
import { keys } from './use-shortcuts'

export function ShortcutHelp() {
  const { t } = useTranslation('referral')
  return (
    <dl className="card facts" aria-label={t('queue.keys')}>
      {keys.map((key) => (
        <div key={key} className="contents">
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(`queue.key.${key}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
