import { useTranslation } from 'react-i18next'
import type fi from '../locales/fi'

export type FactKey = keyof (typeof fi)['referral']['fact']

/** What happened, in words; a fact from a newer release is shown by its code. */
export function useFactName(): (name: FactKey) => string {
  const { t, i18n } = useTranslation('referral')
  return (name) => (i18n.exists(`referral:fact.${name}`) ? t(`fact.${name}`) : name)
}
