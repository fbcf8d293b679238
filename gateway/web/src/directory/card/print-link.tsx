import { useTranslation } from 'react-i18next'
import type { CardView } from '../model'

/** The page for the wall: one A4 sheet with a QR code, at an address that everybody may read. */
export function PrintLink({ card }: { card: CardView }) {
  const { t, i18n } = useTranslation('directory')
  return (
    <a href={`${card.publicAddress}?language=${i18n.language}`} target="_blank" rel="noreferrer">
      {t('card.print')} <span className="visually-hidden">({t('newTab', { ns: 'common' })})</span>
    </a>
  )
}
