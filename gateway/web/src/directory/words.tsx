import { useTranslation } from 'react-i18next'
import { inLanguage, type Localized } from '../shared/localized'

/** Running text in the reader's language; where nobody has written it in that, in Finnish, and said to be so. */
export function Words({ text }: { text: Localized }) {
  const { i18n } = useTranslation()
  const shown = inLanguage(text, i18n.language)
  return (
    <p className="words" dir="auto" lang={i18n.language !== 'fi' && shown === text.fi ? 'fi' : undefined}>
      {shown}
    </p>
  )
}
