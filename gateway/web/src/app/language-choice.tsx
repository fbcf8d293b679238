import { useTranslation } from 'react-i18next'
import { changeLanguage, languages } from '../shared/i18n'

const names = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' }

/** Each language in its own words; what has been typed stays. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation()
  return (
    <div className="languages" role="group" aria-label={t('language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          aria-label={`${language.toUpperCase()}, ${names[language]}`}
          onClick={() => void changeLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  )
}
