import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { useReferralCodes } from '../../shared/codes'
import { useLocalized } from '../../shared/localized'
import type { FormDefinition, FormView } from '../../shared/model'
import { Attachments } from './attachments'
import { isAnswered, type Section } from './definition'
import { Finish } from './finish'
import { FillingState } from './filling-state'
import { PlainView } from './plain-view'
import { QuestionField } from './question-field'
import { type Filling, shownAt, useFilling } from './use-filling'
import './form.css'

/** The form, filled in together with the client: what it holds on the left, its questions on the right. */
export function FillingForm({ form, definition }: { form: FormView; definition: FormDefinition }) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const filling = useFilling(form)
  const [parameters, setParameters] = useSearchParams()
  const withClient = parameters.get('view') === 'client'

  function show(client: boolean) {
    const next = new URLSearchParams(parameters)
    if (client) {
      next.set('view', 'client')
    } else {
      next.delete('view')
    }
    setParameters(next, { replace: !client, preventScrollReset: true })
  }

  return (
    <section className="mapping" aria-label={localized(definition.name)}>
      <div className="section-head">
        <h2>{localized(definition.name)}</h2>
        <FillingState filling={filling} />
      </div>
      <p className="quiet mapping-lead">{localized(definition.introduction)}</p>
      <p>
        <Button variant="secondary" onClick={() => show(true)}>
          {t('mapping.handOver')}
        </Button>
      </p>
      <div className="mapping-columns">
        <Contents sections={definition.sections} filling={filling} />
        <div>
          {definition.sections.map((section) => (
            <Part key={section.code} section={section} filling={filling} />
          ))}
          <Finish filling={filling} />
        </div>
      </div>
      {withClient ? <PlainView definition={definition} filling={filling} onClose={() => show(false)} /> : null}
    </section>
  )
}

const anchorOf = (section: Section) => `section-${section.code}`

export function answeredIn(section: Section, filling: Filling): number {
  return section.questions.filter((question) => isAnswered(shownAt(filling, section.code, question.name))).length
}

function Contents({ sections, filling }: { sections: Section[]; filling: Filling }) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  return (
    <nav className="mapping-contents no-print" aria-label={t('mapping.contents')}>
      <ol>
        {sections.map((section) => {
          const answered = answeredIn(section, filling)
          return (
            <li key={section.code}>
              <a href={`#${anchorOf(section)}`}>{localized(section.title)}</a>
              <span className="quiet small" aria-hidden={answered === 0}>
                {answered === 0 ? '' : t('mapping.answered', { count: answered, of: section.questions.length })}
              </span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

function Part({ section, filling }: { section: Section; filling: Filling }) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const codes = useReferralCodes()
  return (
    <section className="mapping-part" id={anchorOf(section)} tabIndex={-1} aria-label={localized(section.title)}>
      <div className="section-head">
        <h3>{localized(section.title)}</h3>
        <span className="chip chip-quiet" title={t('mapping.kind')}>
          {codes.name('data-kind', section.kind)}
        </span>
      </div>
      <div className="mapping-questions">
        {section.questions.map((question) => (
          <QuestionField key={question.name} section={section} question={question} filling={filling} />
        ))}
      </div>
      <Attachments form={filling.known.id} section={section.code} mayWrite />
    </section>
  )
}
