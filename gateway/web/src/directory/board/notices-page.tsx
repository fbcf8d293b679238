import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { formatDay } from '../../shared/dates'
import { Empty } from '../../shared/empty'
import { useUnitName } from '../../shared/names'
import { Page } from '../../shared/page'
import type { NoticeView } from '../model'
import { AddressCheck, AddressSelect, RegionSelect } from '../address-choices'
import { PagedList } from '../paged'
import { choiceOf, noticesQuery, subjects } from './notices'
import { PutUp } from './put-up'
import '../directory.css'

/** The notice board of all regions: questions to peers, knowledge, trainings; never anything about a client. */
export function NoticesPage() {
  const { t } = useTranslation('directory')
  const [writing, setWriting] = useState(false)
  const [parameters] = useSearchParams()
  return (
    <Page
      title={t('board.title')}
      lead={t('board.lead')}
      actions={writing ? null : <Button onClick={() => setWriting(true)}>{t('board.write')}</Button>}
    >
      {writing ? <PutUp onDone={() => setWriting(false)} /> : null}
      <Choices />
      <PagedList
        query={noticesQuery(choiceOf(parameters))}
        empty={
          <Empty title={t('board.none')}>
            <p>{t('board.noneHelp')}</p>
          </Empty>
        }
      >
        {(notices) => (
          <ul className="rows">
            {notices.map((notice) => (
              <Notice key={notice.id} notice={notice} />
            ))}
          </ul>
        )}
      </PagedList>
    </Page>
  )
}

function Choices() {
  const { t } = useTranslation('directory')
  return (
    <div className="filters no-print">
      <AddressSelect
        name="subject"
        label={t('board.subject')}
        choices={subjects.map((value) => ({ value, label: t(`board.${value}`) }))}
      />
      <RegionSelect />
      <AddressCheck name="closed" label={t('board.closedToo')} />
    </div>
  )
}

function Notice({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('directory')
  const unit = useUnitName(notice.unit)
  return (
    <li className="row">
      <div className="row-main">
        <Link to={`/directory/notices/${notice.id}`} dir="auto">
          {notice.title}
        </Link>
        <span className="quiet">
          {[unit, formatDay(notice.at)].filter((part) => part !== '').join(', ')}
          {notice.replyCount > 0 ? ` · ${t('board.replies', { count: notice.replyCount })}` : ''}
        </span>
        <span className="row-facts">
          <span className="chip">{t(`board.${notice.subject}`)}</span>
          {notice.on ? <span className="chip chip-good">{formatDay(notice.on)}</span> : null}
          {notice.open ? null : <span className="chip chip-quiet">{t('board.closed')}</span>}
        </span>
      </div>
    </li>
  )
}
