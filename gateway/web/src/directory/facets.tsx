import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useDirectoryCodes } from '../shared/codes'
import { facets as names, type FacetName } from '../shared/narrowing'
import { useLocalized } from '../shared/localized'
import { narrowingOf, toggled } from './narrowing'
import { regionsQuery } from './regions'

type Counted = { facet: string; values: { code: string; count: number }[] }

/** Each facet with how many there are; several values of one widen it. */
export function Facets({ facets }: { facets: Counted[] }) {
  const { t } = useTranslation('directory')
  const shown = names.flatMap((name) => {
    const counted = facets.find((each) => each.facet === name)
    return counted && counted.values.length > 0 ? [{ name, values: counted.values }] : []
  })
  return (
    <details className="facets" open={window.matchMedia('(min-width: 62rem)').matches}>
      <summary>{t('search.narrow')}</summary>
      {shown.map(({ name, values }) => (
        <Facet key={name} name={name} values={values} />
      ))}
    </details>
  )
}

function Facet({ name, values }: { name: FacetName; values: Counted['values'] }) {
  const { t } = useTranslation('directory')
  const [parameters, setParameters] = useSearchParams()
  const label = useFacetValue(name)
  const chosen = narrowingOf(parameters)[name] ?? []
  return (
    <fieldset className="choices facet">
      <legend>{t(`facet.${name}`)}</legend>
      {values.map(({ code, count }) => (
        <label key={code} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={() => setParameters(toggled(parameters, name, code), { replace: true })}
          />
          <span>
            {label(code)} <span className="quiet">({count})</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

const lists: Partial<Record<FacetName, string>> = {
  language: 'languages',
  targetGroup: 'targetGroups',
  profession: 'professions',
}

function useFacetValue(name: FacetName): (code: string) => string {
  const { t } = useTranslation('directory')
  const codes = useDirectoryCodes()
  const localized = useLocalized()
  const regions = useQuery({ ...regionsQuery, enabled: name === 'region' }).data
  return (code) => {
    switch (name) {
      case 'type':
        return t(`hit.type.${code as 'service'}`, { ns: 'common' })
      case 'referral':
        return t(code === 'needed' ? 'hit.referralNeeded' : 'hit.noReferral', { ns: 'common' })
      case 'region':
        return localized(regions?.find((each) => each.region === code)?.name) || code
      case 'kind': {
        const service = codes.name('serviceKinds', code)
        return service === code ? codes.name('organisationKinds', code) : service
      }
      default:
        return codes.name(lists[name] ?? '', code)
    }
  }
}
