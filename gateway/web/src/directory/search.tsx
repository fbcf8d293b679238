import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { searchQuery } from '../shared/directory'
import { Empty } from '../shared/empty'
import { HitRow } from '../shared/hit-row'
import { Loading } from '../shared/loading'
import { Page } from '../shared/page'
import { asProblem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'
import { SearchBox } from '../shared/search-box'
import { Facets } from './facets'
import { narrowingOf } from './narrowing'
import './directory.css'

/** The directory: one box, and facets that tell how much there is of each. The address holds all of it. */
export function Search() {
  const { t } = useTranslation('directory')
  const [parameters, setParameters] = useSearchParams()
  const narrowing = narrowingOf(parameters)
  const found = useInfiniteQuery(searchQuery(narrowing))
  const hits = found.data?.pages.flatMap((each) => each.items) ?? []
  const first = found.data?.pages[0]

  function searchFor(words: string) {
    const next = new URLSearchParams(parameters)
    next.delete('q')
    if (words) {
      next.set('q', words)
    }
    setParameters(next)
  }

  return (
    <Page
      title={t('search.title')}
      lead={t('search.lead')}
      actions={
        <>
          <Link to="/directory/who-can-help" className="button-link">
            {t('search.who')}
          </Link>
          <Link to="/directory/cards" className="button-link">
            {t('cards.title')}
          </Link>
          <Link to="/directory/notices" className="button-link">
            {t('board.title')}
          </Link>
          <Link to="/directory/shadowings" className="button-link">
            {t('shadowing.title')}
          </Link>
        </>
      }
    >
      <SearchBox
        key={narrowing.q}
        label={t('search.label')}
        hint={t('search.hint')}
        value={narrowing.q ?? ''}
        onSearch={searchFor}
      />
      {found.error ? <ProblemMessage problem={asProblem(found.error)} onRetry={() => void found.refetch()} /> : null}
      {found.isPending ? <Loading lines={6} /> : null}
      {first ? (
        <div className="columns columns-start">
          <Facets facets={first.facets} />
          <div aria-busy={found.isFetching}>
            <p role="status" className="quiet">
              {t('search.total', { count: first.total })}
            </p>
            {hits.length === 0 ? (
              <Empty title={t('search.nothing')}>
                <p>{t('search.nothingHelp')}</p>
                <p>
                  <Link to="/directory">{t('search.all')}</Link>
                </p>
              </Empty>
            ) : (
              <ul className="rows">
                {hits.map((hit) => (
                  <HitRow key={hit.id} hit={hit} />
                ))}
              </ul>
            )}
            {found.hasNextPage ? (
              <p>
                <Button
                  variant="secondary"
                  disabled={found.isFetchingNextPage}
                  onClick={() => void found.fetchNextPage()}
                >
                  {t('search.more')}
                </Button>
              </p>
            ) : null}
          </div>
        </div>
      ) : null}
    </Page>
  )
}
