import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { formatDay, formatMoment } from '../../shared/dates'
import { useLocalized } from '../../shared/localized'
import { useMemberName } from '../../shared/names'
import { Page } from '../../shared/page'
import { MemberName, ServiceLink } from '../entry-links'
import { EntryPage } from '../entry-page'
import type { CardView } from '../model'
import { CardText } from './card-text'
import { cardQuery } from './cards'
import { Comparison } from './comparison'
import { PrintLink } from './print-link'
import { Questions } from './questions'
import { Say } from './say'
import { CardSteps } from './steps'
import '../directory.css'

/** A guidance card [huoneentaulu]: how a client is guided into a service. */
export function CardPage() {
  const { t } = useTranslation('directory')
  const { id = '' } = useParams()
  return (
    <EntryPage query={cardQuery(id)} title={t('card.title')}>
      {(card) => <Shown card={card} />}
    </EntryPage>
  )
}

function Shown({ card }: { card: CardView }) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const text = card.published?.text ?? card.draft?.text
  return (
    <Page
      title={localized(text?.name)}
      lead={
        <>
          {t('card.guides')} <ServiceLink id={card.service} />
        </>
      }
    >
      <CardSteps card={card} />
      {card.published ? (
        <Published card={card} edition={card.published} />
      ) : card.draft ? (
        <section className="card guide">
          <CardText text={card.draft.text} />
        </section>
      ) : null}
      {card.draft ? <Authors draft={card.draft} /> : null}
      <Comparison card={card} />
    </Page>
  )
}

function Published({ card, edition }: { card: CardView; edition: NonNullable<CardView['published']> }) {
  const { t } = useTranslation('directory')
  const approver = useMemberName(edition.approvedBy)
  return (
    <>
      <section className="card guide">
        <CardText text={edition.text} />
        <p className="small quiet">
          {t('card.edition', { number: edition.number, day: formatDay(edition.publishedAt) })} ·{' '}
          {t('card.approvedBy', { name: approver })} · {t('card.reviewOn', { day: formatDay(edition.reviewOn) })}
          {card.reviewDue ? <span className="late"> {t('card.reviewDue')}</span> : null}
        </p>
        <p className="no-print">
          <PrintLink card={card} />
        </p>
      </section>
      <section className="section">
        <Say card={card.id} />
        <Questions card={card} />
      </section>
    </>
  )
}

/** Who writes it, and what was done to it; for its owners alone. */
function Authors({ draft }: { draft: NonNullable<CardView['draft']> }) {
  const { t, i18n } = useTranslation('directory')
  return (
    <details className="section">
      <summary>{t('card.course')}</summary>
      <p>
        {t('card.authors')}{' '}
        {draft.authors.map((author, number) => (
          <span key={author}>
            {number > 0 ? ', ' : ''}
            <MemberName id={author} />
          </span>
        ))}
      </p>
      <ul className="text-list">
        {draft.history.toReversed().map((done) => (
          <li key={done.sequence}>
            {formatMoment(done.at, i18n.language)} {t(`card.done.${done.step as 'write'}`)}, <MemberName id={done.by} />
          </li>
        ))}
      </ul>
    </details>
  )
}
