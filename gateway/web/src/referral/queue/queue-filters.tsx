import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { states } from '../../shared/states'
import type { Filters } from '../worklists'
import { boxes, changed, sorts } from './filters'

export function QueueFilters({ filters }: { filters: Filters }) {
  const { t } = useTranslation('referral')
  return (
    <div className="filters no-print" role="search" aria-label={t('queue.filters')}>
      <Choose
        name="box"
        label={t('queue.list')}
        value={filters.box}
        choices={boxes.map((box) => ({ value: box, label: t(`queue.box.${box}`) }))}
      />
      <Choose
        name="state"
        label={t('queue.state')}
        value={filters.state[0] ?? ''}
        all={t('queue.allStates')}
        choices={states.map((state) => ({ value: state, label: t(`state.${state}`, { ns: 'common' }) }))}
      />
      <Choose
        name="sort"
        label={t('queue.sort')}
        value={filters.sort}
        choices={sorts.map((sort) => ({ value: sort, label: t(`queue.sortBy.${sort}`) }))}
      />
    </div>
  )
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
