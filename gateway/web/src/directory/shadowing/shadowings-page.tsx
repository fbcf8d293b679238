import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { useDirectoryCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import { Empty } from '../../shared/empty'
import { useUnitName } from '../../shared/names'
import { Page } from '../../shared/page'
import { AddressCheck, AddressSelect, RegionSelect } from '../address-choices'
import type { ShadowingView } from '../model'
import { PagedList } from '../paged'
import { choiceOf, shadowingsQuery, wishes } from './shadowings'
import { MakeWish } from './make-wish'
import '../directory.css'

/** Where one may look on at another's work, and who would like to: offers and requests of all regions. */
export function ShadowingsPage() {
  const { t } = useTranslation('directory')
  const [writing, setWriting] = useState(false)
  const [parameters] = useSearchParams()
  return (
    <Page
      title={t('shadowing.title')}
      lead={t('shadowing.lead')}
      actions={writing ? null : <Button onClick={() => setWriting(true)}>{t('shadowing.write')}</Button>}
    >
      {writing ? <MakeWish onDone={() => setWriting(false)} /> : null}
      <Choices />
      <PagedList
        query={shadowingsQuery(choiceOf(parameters))}
        empty={
          <Empty title={t('shadowing.none')}>
            <p>{t('shadowing.noneHelp')}</p>
          </Empty>
        }
      >
        {(shadowings) => (
          <ul className="rows">
            {shadowings.map((shadowing) => (
              <Wish key={shadowing.id} shadowing={shadowing} />
            ))}
          </ul>
        )}
      </PagedList>
    </Page>
  )
}

function Choices() {
  const { t } = useTranslation('directory')
  const codes = useDirectoryCodes()
  return (
    <div className="filters no-print">
      <AddressSelect
        name="wish"
        label={t('shadowing.wish')}
        choices={wishes.map((value) => ({ value, label: t(`shadowing.${value}`) }))}
      />
      <AddressSelect name="profession" label={t('facet.profession')} choices={codes.choices('professions')} />
      <RegionSelect />
      <AddressCheck name="mine" label={t('shadowing.mine')} />
    </div>
  )
}

function Wish({ shadowing }: { shadowing: ShadowingView }) {
  const { t } = useTranslation('directory')
  const codes = useDirectoryCodes()
  const unit = useUnitName(shadowing.wished.unit)
  const { from, to } = shadowing.agreed ?? shadowing.days
  return (
    <li className="row">
      <div className="row-main">
        <Link to={`/directory/shadowings/${shadowing.id}`}>
          {t(`shadowing.${shadowing.wish}`)}: {codes.name('professions', shadowing.profession)}
        </Link>
        <span className="quiet">
          {unit}, {formatDay(from)}–{formatDay(to)}
        </span>
        <span className="row-facts">
          <span className={shadowing.state === 'OPEN' ? 'chip chip-good' : 'chip chip-quiet'}>
            {t(`shadowing.state.${shadowing.state}`)}
          </span>
        </span>
      </div>
    </li>
  )
}
