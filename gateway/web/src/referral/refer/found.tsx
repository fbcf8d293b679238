import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { searchQuery } from '../../shared/directory'
import { HitRow } from '../../shared/hit-row'
import { Loading } from '../../shared/loading'
import { useLocalized } from '../../shared/localized'
import { useActing } from '../../shared/me'
import type { Hit } from '../../shared/model'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import type { Target } from './order'

type Props = { words: string; onChosen: (target: Target) => void }

/** Services and networks that the words find, each to be chosen. */
export function Found({ words, onChosen }: Props) {
  const { t } = useTranslation('referral')
  const { region } = useActing()
  const { data, error } = useInfiniteQuery(searchQuery({ q: words, type: ['service', 'network'], region: [region] }))
  const hits = data?.pages.flatMap((each) => each.items)
  return (
    <section className="section" aria-label={t('where.found')}>
      {error ? <ProblemMessage problem={asProblem(error)} /> : null}
      {!hits && !error ? <Loading /> : null}
      <ul className="rows">
        {hits?.map((hit) => (
          <HitRow key={hit.id} hit={hit} end={<Choose hit={hit} onChosen={onChosen} />} />
        ))}
      </ul>
      {hits?.length === 0 ? <p className="empty">{t('where.nothing')}</p> : null}
    </section>
  )
}

export function Choose({ hit, onChosen }: { hit: Hit; onChosen: (target: Target) => void }) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  return (
    <Button
      variant="secondary"
      onClick={() => onChosen({ kind: hit.type === 'network' ? 'network' : 'service', id: hit.id })}
      aria-label={t('where.chooseName', { name: localized(hit.name) })}
    >
      {t('where.chooseOne')}
    </Button>
  )
}
