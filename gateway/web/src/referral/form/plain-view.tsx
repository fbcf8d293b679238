import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { changeLanguage, currentLanguage, languages } from '../../shared/i18n'
import { useLocalized } from '../../shared/localized'
import type { FormDefinition } from '../../shared/model'
import { FillingState } from './filling-state'
import { QuestionField } from './question-field'
import type { Filling } from './use-filling'

type Props = { definition: FormDefinition; filling: Filling; onClose: () => void }

/**
 * The form alone on the screen, one part at a time, in plain language: the device can be handed over to the client. Nothing
 * else of the page can be reached from here.
 */
export function PlainView({ definition, filling, onClose }: Props) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [before] = useState(currentLanguage)
  const [at, setAt] = useState(0)
  const section = definition.sections[at]
  const last = definition.sections.length

  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  useEffect(() => {
    heading.current?.focus()
    dialog.current?.scrollTo(0, 0)
  }, [at])

  function leave() {
    void filling.save().catch(() => undefined)
    void changeLanguage(before).then(onClose)
  }

  function go(next: number) {
    void filling.save().catch(() => undefined)
    setAt(next)
  }

  return (
    <dialog
      ref={dialog}
      className="plain"
      aria-labelledby="plain-title"
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <div className="plain-inner">
        <div className="plain-top">
          <LanguageOfClient />
          <button type="button" className="link-button" onClick={leave}>
            {t('plain.leave')}
          </button>
        </div>
        <h1 id="plain-title" ref={heading} tabIndex={-1}>
          {section ? localized(section.title) : t('plain.thanks')}
        </h1>
        {section ? (
          <>
            <p className="quiet">{t('plain.step', { at: at + 1, of: last })}</p>
            <progress className="plain-progress" value={at + 1} max={last} aria-label={t('plain.progress')} />
            {at === 0 ? <p>{t('plain.intro')}</p> : null}
            <div className="plain-questions">
              {section.questions.map((question) => (
                <QuestionField key={question.name} section={section} question={question} filling={filling} plain />
              ))}
            </div>
          </>
        ) : (
          <p>{t('plain.back')}</p>
        )}
        <div className="buttons plain-buttons">
          {section ? (
            <Button onClick={() => go(at + 1)}>{t(at + 1 === last ? 'plain.done' : 'plain.next')}</Button>
          ) : (
            <Button onClick={leave}>{t('plain.leave')}</Button>
          )}
          {at > 0 ? (
            <Button variant="secondary" onClick={() => go(at - 1)}>
              {t('plain.previous')}
            </Button>
          ) : null}
        </div>
        <FillingState filling={filling} />
      </div>
    </dialog>
  )
}

/** The client reads in their own language; the professional's comes back with the device. */
function LanguageOfClient() {
  const { t, i18n } = useTranslation()
  return (
    <div className="languages" role="group" aria-label={t('language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          onClick={() => void changeLanguage(language)}
        >
          {names[language]}
        </button>
      ))}
    </div>
  )
}

const names = { fi: 'Suomi', sv: 'Svenska', en: 'English' }
