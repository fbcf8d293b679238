import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { municipalitiesQuery } from '../../shared/codes'
import { useLocalized } from '../../shared/localized'
import { useActing } from '../../shared/me'
import { states } from '../../shared/states'
import { useMembers } from '../members'
import type { Filters } from '../worklists'
import { boxes, changed, kinds, narrows, sorts, widened } from './filters'

/** What the list shows, all of it in the address. */
export function QueueFilters({ filters }: { filters: Filters }) {
  const { t } = useTranslation('referral')
  const [parameters, setParameters] = useSearchParams()
  const { unit } = useActing()
  const members = useMembers(unit)
  const municipalities = useMunicipalities()
  const stalled = useId()
  return (
    <div className="no-print" role="search" aria-label={t('queue.filters')}>
      <div className="filters">
        <Choose
          name="box"
          label={t('queue.list')}
          value={filters.box}
          choices={boxes.map((box) => ({ value: box, label: t(`queue.box.${box}`) }))}
        />
        <Choose
          name="sort"
          label={t('queue.sort')}
          value={filters.sort}
          choices={sorts.map((sort) => ({ value: sort, label: t(`queue.sortBy.${sort}`) }))}
        />
        {filters.box === 'waitlisted' ? null : (
          <Choose
            name="state"
            label={t('queue.state')}
            value={filters.state[0] ?? ''}
            all={t('queue.allStates')}
            choices={states.map((state) => ({ value: state, label: t(`state.${state}`, { ns: 'common' }) }))}
          />
        )}
        <Choose
          name="kind"
          label={t('queue.kind')}
          value={filters.kind ?? ''}
          all={t('queue.allKinds')}
          choices={kinds.map((kind) => ({ value: kind, label: t(`queue.kindOf.${kind}`) }))}
        />
        <Choose
          name="municipality"
          label={t('queue.municipality')}
          value={filters.municipality ?? ''}
          all={t('queue.allMunicipalities')}
          choices={municipalities}
        />
        <Choose
          name="handler"
          label={t('queue.handler')}
          value={filters.handler ?? ''}
          all={t('queue.allHandlers')}
          choices={members}
        />
      </div>
      <div className="filters-more">
        <label className="choice" htmlFor={stalled}>
          <input
            id={stalled}
            type="checkbox"
            checked={filters.stalled}
            onChange={(event) =>
              setParameters(changed(parameters, 'stalled', event.target.checked ? 'true' : undefined), {
                replace: true,
              })
            }
          />
          <span>{t('queue.stalled')}</span>
        </label>
        {narrows.some((name) => parameters.has(name)) ? (
          <button
            type="button"
            className="link-button"
            onClick={() => setParameters(widened(parameters), { replace: true })}
          >
            {t('queue.clear')}
          </button>
        ) : null}
      </div>
    </div>
  )
}

/** Those of the unit's own region: others are rare, and the list is long. */
function useMunicipalities() {
  const { data } = useQuery(municipalitiesQuery)
  const { region } = useActing()
  const localized = useLocalized()
  return (data ?? [])
    .filter((each) => each.region === region)
    .map((each) => ({ value: each.code, label: localized(each.name) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'fi'))
}

type Props = { name: string; label: string; value: string; all?: string; choices: { value: string; label: string }[] }

function Choose({ name, label, value, all, choices }: Props) {
  const id = useId()
  const [parameters, setParameters] = useSearchParams()
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="select"
        value={value}
        onChange={(event) => setParameters(changed(parameters, name, event.target.value), { replace: true })}
      >
        {all === undefined ? null : <option value="">{all}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
