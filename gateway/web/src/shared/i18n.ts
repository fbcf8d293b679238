import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'
import type fi from '../locales/fi'

export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

declare module 'i18next' {
  // i18next asks for an interface here: it is merged with its own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof fi
  }
}

// Each language is a file of its own: only the one that is read is fetched.
const texts = {
  fi: () => import('../locales/fi'),
  sv: () => import('../locales/sv'),
  en: () => import('../locales/en'),
} satisfies Record<Language, () => Promise<{ default: typeof fi }>>

const remembered = 'polku.language'

export async function startTexts(): Promise<void> {
  await i18n.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await changeLanguage(chooseLanguage(localStorage.getItem(remembered), navigator.languages))
}

/** The one chosen before, else the first of the browser's that we speak, else Finnish. */
export function chooseLanguage(before: string | null, wanted: readonly string[]): Language {
  return [before ?? '', ...wanted].map((each) => each.slice(0, 2)).find(isLanguage) ?? 'fi'
}

export async function changeLanguage(language: Language): Promise<void> {
  const { default: loaded } = await texts[language]()
  for (const [namespace, keys] of Object.entries(loaded)) {
    i18n.addResourceBundle(language, namespace, keys)
  }
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
  localStorage.setItem(remembered, language)
}

export function currentLanguage(): Language {
  return isLanguage(i18n.language) ? i18n.language : 'fi'
}

function isLanguage(value: string): value is Language {
  return languages.some((language) => language === value)
}

export default i18n
