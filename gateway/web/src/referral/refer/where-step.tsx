import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { ChecksField } from '../../shared/choice-fields'
import { useDirectoryCodes, useReferralCodes } from '../../shared/codes'
import { isoDay } from '../../shared/dates'
import { helpQuery } from '../../shared/directory'
import { HitRow } from '../../shared/hit-row'
import { Loading } from '../../shared/loading'
import { clientQuery, useTargetName } from '../../shared/names'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { SearchBox } from '../../shared/search-box'
import { Why } from '../../shared/why'
import { Choose, Found } from './found'
import { ageOn, type Target, type Words } from './order'
import { TargetCard } from './target-card'

type Props = {
  client: string
  target: Target | undefined
  form: UseFormReturn<Words>
  onChosen: (target: Target) => void
  onNext: () => void
  onBack: () => void
}

/** Where to: what fits this client by what is known of them, or a search; beside it what the chosen one asks for. */
export function WhereStep({ client, target, form, onChosen, onNext, onBack }: Props) {
  const { t } = useTranslation('referral')
  const [words, setWords] = useState('')
  return (
    <div className="columns">
      <div>
        <h2>{t('where.title')}</h2>
        <SearchBox label={t('where.search')} hint={t('where.hint')} value={words} onSearch={setWords} />
        {words ? <Found words={words} onChosen={onChosen} /> : <Fitting client={client} onChosen={onChosen} />}
        <Button variant="secondaryNoBorder" onClick={onBack}>
          {t('refer.back')}
        </Button>
      </div>
      <aside>
        {target ? (
          <>
            <TargetCard target={target} />
            {target.kind === 'network' ? <Gate form={form} /> : null}
            <Next target={target} onNext={onNext} />
          </>
        ) : (
          <p className="empty">{t('where.choose')}</p>
        )}
      </aside>
    </div>
  )
}

function Next({ target, onNext }: { target: Target; onNext: () => void }) {
  const { t } = useTranslation('referral')
  const name = useTargetName(target)
  return (
    <Button fullWidth onClick={onNext}>
      {t('where.goOn', { name })}
    </Button>
  )
}

/** The gate of a consultation, answered by whoever knows the client (S4-4, S4-5). */
function Gate({ form }: { form: UseFormReturn<Words> }) {
  const { t } = useTranslation('referral')
  const codes = useReferralCodes()
  return (
    <div className="card">
      <ChecksField
        control={form.control}
        name="criteria"
        label={t('where.gate')}
        hint={t('where.gateHint')}
        choices={codes.choices('criterion')}
      />
    </div>
  )
}

function Fitting({ client, onChosen }: { client: string; onChosen: (target: Target) => void }) {
  const { t } = useTranslation('referral')
  const codes = useDirectoryCodes()
  const { data: person } = useQuery(clientQuery(client))
  const [need, setNeed] = useState('')
  const situation = {
    age: ageOn(person?.birthDate, isoDay(new Date())),
    municipality: person?.nonDisclosure ? undefined : person?.municipality,
    ...(need ? { need: [need] } : {}),
  }
  const { data, error } = useQuery({ ...helpQuery(situation), enabled: person !== undefined })
  return (
    <section className="section">
      <h3>{t('where.fitting')}</h3>
      <p>
        <label className="field-label" htmlFor="where-need">
          {t('where.need')}
        </label>
        <select id="where-need" className="select" value={need} onChange={(event) => setNeed(event.target.value)}>
          <option value="">{t('where.anyNeed')}</option>
          {codes.choices('needs').map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </p>
      {error ? <ProblemMessage problem={asProblem(error)} /> : null}
      {!data && !error ? <Loading /> : null}
      <ul className="rows">
        {data?.items.map(({ service, reasons }) => (
          <HitRow
            key={service.id}
            hit={service}
            why={<Why reasons={reasons} />}
            end={<Choose hit={service} onChosen={onChosen} />}
          />
        ))}
      </ul>
      {data?.items.length === 0 ? <p className="empty">{t('where.noFit')}</p> : null}
    </section>
  )
}
