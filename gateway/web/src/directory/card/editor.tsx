import { useState } from 'react'
import { type Control, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { TextAreaField, TextField } from '../../shared/fields'
import { currentLanguage, type Language, languages } from '../../shared/i18n'
import { useLocalized } from '../../shared/localized'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { useUnsaved } from '../../shared/unsaved'
import type { CardTemplate, CardView, TextView } from '../model'
import { useSending } from '../use-sending'
import { keepCard, readCard } from './cards'
import { languageOf, placed, textOf, type Written, writtenOf } from './written'

type Props = {
  template: CardTemplate
  before: CardView | undefined
  back: string
  send: (text: TextView, before: CardView | undefined, key: string) => Promise<CardView>
}

/** Guiding questions beside the text that answers them, one language at a time. */
export function Editor({ template, before, back, send }: Props) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const navigate = useNavigate()
  const [language, setLanguage] = useState<Language>(currentLanguage)
  // What the next save knowingly goes over; somebody else's newer text is shown beside one's own first.
  const [seen, setSeen] = useState(before)
  const [begun] = useState(() => writtenOf(before?.draft?.text, template))
  const form = useForm<Written>({ defaultValues: begun })
  const theirs = writtenOf(seen?.draft?.text, template)
  const leaveFreely = useUnsaved(form.formState.isDirty)
  const { problem, sending, submit } = useSending(
    form,
    async (written, key) => {
      const text = textOf(written, template)
      try {
        return await send(text, seen, key)
      } catch (thrown) {
        if (before && asProblem(thrown).status === 412) {
          setSeen(await readCard(before.id))
        }
        const refused = placed(asProblem(thrown), text)
        setLanguage(languageOf(refused) ?? language)
        throw refused
      }
    },
    (card) => {
      keepCard(card)
      leaveFreely()
      void navigate(`/directory/cards/${card.id}`)
    },
  )
  function theirsOf(name: string) {
    const field = `${name}-${language}`
    return theirs[field] === begun[field] ? undefined : theirs[field]
  }

  return (
    <form noValidate onSubmit={submit}>
      {problem ? <ProblemMessage problem={problem} /> : null}
      <div className="editor-languages" role="group" aria-label={t('editor.language')}>
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            className="button-link"
            aria-pressed={each === language}
            onClick={() => setLanguage(each)}
          >
            {t(`editor.in.${each}`)}
          </button>
        ))}
      </div>
      <div className="editor-row">
        <p className="quiet">{t('editor.nameHelp')}</p>
        <div>
          <TextField key={language} control={form.control} name={`name-${language}`} label={t('editor.name')} />
          <Theirs text={theirsOf('name')} />
        </div>
      </div>
      {template.questions.map(({ code, text, required }) => (
        <div key={code} className="editor-row">
          <div>
            <h2>{localized(text)}</h2>
            {language === 'fi' ? null : <InFinnish control={form.control} name={`${code}-fi`} />}
          </div>
          <div>
            <TextAreaField
              key={language}
              control={form.control}
              name={`${code}-${language}`}
              label={t('editor.answer')}
              optional={!required}
              rows={4}
            />
            <Theirs text={theirsOf(code)} />
          </div>
        </div>
      ))}
      <p className="quiet">{t('editor.required')}</p>
      <p className="buttons">
        <Button type="submit" disabled={sending}>
          {t('editor.save')}
        </Button>
        <Link to={back}>{t('form.cancel', { ns: 'common' })}</Link>
      </p>
    </form>
  )
}

/** What one translates from. */
function InFinnish({ control, name }: { control: Control<Written>; name: string }) {
  const finnish = useWatch({ control, name })
  return finnish ? (
    <p className="words quiet" lang="fi">
      {finnish}
    </p>
  ) : null
}

/** What somebody else has written meanwhile, beside one's own. */
function Theirs({ text }: { text: string | undefined }) {
  const { t } = useTranslation('directory')
  if (text === undefined) {
    return null
  }
  return (
    <div className="reply theirs">
      <p className="small">{t('editor.theirs')}</p>
      <p className="words" dir="auto">
        {text || t('editor.removed')}
      </p>
    </div>
  )
}
