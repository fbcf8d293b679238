import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Choice } from '../shared/fields'
import { useLocalized } from '../shared/localized'
import { regionsQuery } from './regions'

/** What a list is narrowed by stands in the address, so that it can be kept and sent on. */
export function useAddressed(name: string): [string, (value: string) => void] {
  const [parameters, setParameters] = useSearchParams()

  function choose(value: string) {
    const next = new URLSearchParams(parameters)
    next.delete(name)
    if (value) {
      next.set(name, value)
    }
    setParameters(next, { replace: true })
  }

  return [parameters.get(name) ?? '', choose]
}

type Select = { name: string; label: string; choices: Choice[]; all?: string }

/** One of a few, or all. */
export function AddressSelect({ name, label, choices, all }: Select) {
  const { t } = useTranslation('directory')
  const id = useId()
  const [chosen, choose] = useAddressed(name)
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="select" value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">{all ?? t('choice.all')}</option>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

export function RegionSelect() {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const regions = useQuery(regionsQuery).data ?? []
  return (
    <AddressSelect
      name="region"
      label={t('facet.region')}
      choices={regions.map((each) => ({ value: each.region, label: localized(each.name) }))}
    />
  )
}

export function AddressCheck({ name, label }: { name: string; label: string }) {
  const [chosen, choose] = useAddressed(name)
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={chosen === 'true'}
        onChange={(event) => choose(event.target.checked ? 'true' : '')}
      />
      <span>{label}</span>
    </label>
  )
}
