import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { InlineAlert } from 'suomifi-ui-components'

const subscribe = (changed: () => void) => onlineManager.subscribe(changed)

/** Says that the network is away; what was typed stays on the page. */
export function Offline() {
  const { t } = useTranslation()
  const online = useSyncExternalStore(subscribe, () => onlineManager.isOnline())
  return (
    <div role="status">
      {online ? null : (
        <InlineAlert status="warning" className="offline">
          {t('offline')}
        </InlineAlert>
      )}
    </div>
  )
}
