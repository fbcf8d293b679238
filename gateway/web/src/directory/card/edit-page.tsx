import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { api, body, ifMatch } from '../../shared/api'
import { Loading } from '../../shared/loading'
import { useLocalized } from '../../shared/localized'
import { serviceQuery } from '../../shared/names'
import { Page } from '../../shared/page'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { ServiceLink } from '../entry-links'
import { EntryPage } from '../entry-page'
import type { CardTemplate, CardView } from '../model'
import { cardQuery, templatesQuery, useTemplate } from './cards'
import { Editor } from './editor'
import '../directory.css'

/** Writes a card on. */
export function EditCard() {
  const { t } = useTranslation('directory')
  const { id = '' } = useParams()
  return (
    <EntryPage query={cardQuery(id)} title={t('card.title')}>
      {(card) => <Written card={card} />}
    </EntryPage>
  )
}

function Written({ card }: { card: CardView }) {
  const { t } = useTranslation('directory')
  const template = useTemplate(card.draft?.text)
  // Asked once: what is typed stays on the page whatever happens to the card meanwhile.
  const [mayWrite] = useState(card.availableActions.includes('write'))
  return (
    <Page title={t('editor.title')} lead={<ServiceLink id={card.service} />}>
      {card.draft && mayWrite ? (
        template ? (
          <Editor
            template={template}
            before={card}
            back={`/directory/cards/${card.id}`}
            send={(text, before) =>
              body(
                api.PUT('/api/directory/cards/{id}', {
                  params: { path: { id: card.id }, header: ifMatch(before?.version ?? card.version) },
                  body: { ...text, authors: before?.draft?.authors ?? [] },
                }),
              )
            }
          />
        ) : (
          <Loading lines={6} />
        )
      ) : (
        <p className="empty">{t('editor.notNow')}</p>
      )}
    </Page>
  )
}

/** Begins a card for the service that the address names. */
export function NewCard() {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const [parameters, setParameters] = useSearchParams()
  const service = parameters.get('service') ?? ''
  const { error } = useQuery(serviceQuery(service))
  const { data: all } = useQuery(templatesQuery)
  const newest = newestOf(all ?? [])
  const template = newest.find((each) => each.code === parameters.get('template')) ?? newest[0]
  return (
    <Page title={t('editor.new')} lead={<ServiceLink id={service} />}>
      {error ? <ProblemMessage problem={asProblem(error)} /> : null}
      {!template ? (
        <Loading lines={6} />
      ) : (
        <>
          <label className="editor-template">
            <span className="field-label">{t('editor.template')}</span>
            <select
              className="select"
              value={template.code}
              onChange={(event) => setParameters({ service, template: event.target.value }, { replace: true })}
            >
              {newest.map((each) => (
                <option key={each.code} value={each.code}>
                  {localized(each.name)}
                </option>
              ))}
            </select>
          </label>
          <Editor
            key={template.code}
            template={template}
            before={undefined}
            back={`/directory/services/${service}`}
            send={(text, _, key) =>
              body(
                api.POST('/api/directory/cards', {
                  params: { header: { 'Idempotency-Key': key } },
                  body: { ...text, service, authors: [] },
                }),
              )
            }
          />
        </>
      )}
    </Page>
  )
}

function newestOf(templates: CardTemplate[]): CardTemplate[] {
  return templates.filter(
    (each) => !templates.some((other) => other.code === each.code && other.version > each.version),
  )
}
