import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { municipalitiesQuery, useDirectoryCodes } from '../shared/codes'
import { helpQuery, type Situation } from '../shared/directory'
import { Empty } from '../shared/empty'
import { HitRow } from '../shared/hit-row'
import { Loading } from '../shared/loading'
import { useLocalized } from '../shared/localized'
import { Page } from '../shared/page'
import { asProblem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'
import { Why } from '../shared/why'
import { AddressSelect, useAddressed } from './address-choices'
import { situationOf } from './situation'
import './directory.css'

/** Who can help somebody of whom this much is known: those that fit with why, and those that nearly fit with why not. */
export function WhoCanHelp() {
  const { t } = useTranslation('directory')
  const [parameters] = useSearchParams()
  const situation = situationOf(parameters)
  const asked = Object.keys(situation).length > 0
  const { data, error, isFetching } = useQuery({ ...helpQuery(situation), enabled: asked })
  return (
    <Page title={t('help.title')} lead={t('help.lead')}>
      <Questions situation={situation} />
      {!asked ? <Empty title={t('help.begin')} /> : null}
      {error ? <ProblemMessage problem={asProblem(error)} /> : null}
      {asked && !data && !error ? <Loading lines={5} /> : null}
      {asked && data ? (
        <div aria-busy={isFetching}>
          <section className="section">
            <h2>
              <span role="status">{t('help.fit', { count: data.total })}</span>
            </h2>
            <ul className="rows">
              {data.items.map(({ service, reasons }) => (
                <HitRow key={service.id} hit={service} why={<Why reasons={reasons} />} />
              ))}
            </ul>
            {data.items.length === 0 ? <Empty title={t('help.none')}>{t('help.noneHelp')}</Empty> : null}
          </section>
          {data.nearMisses.length > 0 ? (
            <section className="section">
              <h2>{t('help.near')}</h2>
              <ul className="rows">
                {data.nearMisses.map(({ service, reasons }) => (
                  <HitRow key={service.id} hit={service} why={<Why reasons={reasons} />} />
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      ) : null}
    </Page>
  )
}

function Questions({ situation }: { situation: Situation }) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const codes = useDirectoryCodes()
  const { data: municipalities } = useQuery(municipalitiesQuery)
  const places = (municipalities ?? [])
    .map((each) => ({ value: each.code, label: localized(each.name) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'fi'))
  return (
    <div className="filters card card-soft" role="search" aria-label={t('help.title')}>
      <Age age={situation.age} />
      <AddressSelect name="municipality" label={t('help.municipality')} all={t('help.any')} choices={places} />
      <AddressSelect name="need" label={t('help.need')} all={t('help.any')} choices={codes.choices('needs')} />
      <AddressSelect
        name="language"
        label={t('help.language')}
        all={t('help.any')}
        choices={codes.choices('languages')}
      />
    </div>
  )
}

function Age({ age }: { age: number | undefined }) {
  const { t } = useTranslation('directory')
  const id = useId()
  const [, answer] = useAddressed('age')
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {t('help.age')}
      </label>
      <input
        id={id}
        className="select"
        type="number"
        min={0}
        max={120}
        inputMode="numeric"
        defaultValue={age}
        onChange={(event) => answer(event.target.value)}
      />
    </div>
  )
}
