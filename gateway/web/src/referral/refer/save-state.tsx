import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { formatMoment } from '../../shared/dates'
import { ProblemMessage } from '../../shared/problem-message'
import { referralQuery } from '../worklists'
import type { Words } from './order'
import type { useDraft } from './use-draft'

type Props = { kept: ReturnType<typeof useDraft>; words: Words; unsaved: boolean; onMine: () => void }

/** Says whether what was typed is safe. Where somebody else has changed the same draft, both versions are shown. */
export function SaveState({ kept, words, unsaved, onMine }: Props) {
  const { t, i18n } = useTranslation('referral')
  const { draft, problem, saving } = kept
  const stale = problem?.status === 412
  const { data: theirs } = useQuery({
    ...referralQuery(draft?.id ?? ''),
    enabled: stale && draft !== undefined,
    staleTime: 0,
    refetchOnMount: 'always',
  })

  if (stale && theirs && draft && theirs.version > draft.version) {
    return (
      <InlineAlert status="warning" labelText={t('refer.twoVersions')} className="message" role="alert">
        <p>{t('refer.theirs')}</p>
        <blockquote className="words" dir="auto">
          {theirs.question}
        </blockquote>
        <p>{t('refer.mine')}</p>
        <blockquote className="words" dir="auto">
          {words.question}
        </blockquote>
        <Button
          onClick={() => {
            kept.goOver(theirs)
            onMine()
          }}
        >
          {t('refer.keepMine')}
        </Button>
      </InlineAlert>
    )
  }
  return (
    <div role="status" className="small quiet">
      {problem ? <ProblemMessage problem={problem} onRetry={onMine} /> : null}
      {saving ? t('refer.saving') : null}
      {!saving && !problem && draft && !unsaved
        ? t('refer.saved', { at: formatMoment(new Date(), i18n.language) })
        : null}
    </div>
  )
}
