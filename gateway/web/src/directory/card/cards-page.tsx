import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, page } from '../../shared/api'
import { Empty } from '../../shared/empty'
import { useLocalized } from '../../shared/localized'
import { Page } from '../../shared/page'
import { ServiceLink } from '../entry-links'
import type { CardView } from '../model'
import { paged, PagedList } from '../paged'
import '../directory.css'

const lists = {
  approval: { stage: 'SUBMITTED' },
  review: { reviewDue: true },
  mine: { mine: true },
  all: {},
} as const

type List = keyof typeof lists

const listQuery = (list: List) =>
  paged(['cards', list], (cursor) =>
    page(api.GET('/api/directory/cards', { params: { query: { ...lists[list], limit: 25, cursor } } })),
  )

/** The guidance cards: those that wait for a decision first, then one's own, then all. */
export function CardsPage() {
  const { t } = useTranslation('directory')
  return (
    <Page title={t('cards.title')} lead={t('cards.lead')}>
      <CardList list="approval" />
      <CardList list="review" />
      <CardList list="mine" />
      <CardList list="all" />
    </Page>
  )
}

function CardList({ list }: { list: List }) {
  const { t } = useTranslation('directory')
  const empty =
    list === 'all' ? (
      <Empty title={t('cards.none')}>
        <Link to="/directory">{t('search.all')}</Link>
      </Empty>
    ) : null
  return (
    <PagedList query={listQuery(list)} empty={empty}>
      {(cards) => (
        <section className="section">
          <h2>{t(`cards.${list}`)}</h2>
          <ul className="rows">
            {cards.map((card) => (
              <CardRow key={card.id} card={card} />
            ))}
          </ul>
        </section>
      )}
    </PagedList>
  )
}

function CardRow({ card }: { card: CardView }) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const text = card.published?.text ?? card.draft?.text
  return (
    <li className="row">
      <div className="row-main">
        <Link to={`/directory/cards/${card.id}`}>{localized(text?.name)}</Link>
        <span className="row-facts">
          <ServiceLink id={card.service} />
          {card.draft ? <span className="chip chip-quiet">{t(`card.stage.${card.draft.stage}`)}</span> : null}
          {card.reviewDue ? <span className="chip chip-ask">{t('card.reviewDue')}</span> : null}
        </span>
      </div>
    </li>
  )
}
