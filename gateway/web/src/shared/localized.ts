import { useTranslation } from 'react-i18next'
import type { Language } from './i18n'

/** A text of the directory; Finnish is always there, the others where somebody wrote them. */
export type Localized = { fi: string; sv?: string; en?: string }

export function inLanguage(text: Localized, language: string): string {
  const wanted: Partial<Record<Language, string>> = text
  return (language === 'sv' ? wanted.sv : language === 'en' ? wanted.en : undefined) ?? text.fi
}

/** Reads texts of the directory in the page's language. */
export function useLocalized(): (text: Localized | undefined) => string {
  const { i18n } = useTranslation()
  return (text) => (text ? inLanguage(text, i18n.language) : '')
}
