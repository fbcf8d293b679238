import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { formatMoment } from '../../shared/dates'
import { useActing } from '../../shared/me'
import type { Use } from '../../shared/model'
import { useMemberName, useUnitName } from '../../shared/names'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'

const FIRST = 20

const usesQuery = (client: string) =>
  queryOptions({
    queryKey: ['access-log', client],
    queryFn: async () => (await body(api.GET('/api/reporting/access-log', { params: { query: { client } } }))).items,
  })

/** Who has used a client's data, for whoever may see it: the privacy officer. Asked only on a press, for reading it is logged. */
export function Looked({ client }: { client: string }) {
  const { t, i18n } = useTranslation('referral')
  const acting = useActing()
  const [asked, setAsked] = useState(false)
  if (!acting.duties.includes('privacy-officer')) {
    return null
  }
  return (
    <section className="section no-print">
      <h2>{t('looked.title')}</h2>
      <p className="quiet">{t('looked.help')}</p>
      <div className="buttons">
        {asked ? null : (
          <Button variant="secondary" onClick={() => setAsked(true)}>
            {t('looked.show')}
          </Button>
        )}
        <a
          className="button-link"
          href={`/api/reporting/access-log/extract?client=${client}&language=${i18n.language}`}
          download
        >
          {t('looked.extract')}
        </a>
      </div>
      {asked ? <Uses client={client} /> : null}
    </section>
  )
}

function Uses({ client }: { client: string }) {
  const { t } = useTranslation('referral')
  const { data, error, refetch } = useQuery(usesQuery(client))
  const [shown, setShown] = useState(FIRST)
  if (error && !data) {
    return <ProblemMessage problem={asProblem(error)} onRetry={() => void refetch()} />
  }
  if (data?.length === 0) {
    return <p className="quiet">{t('looked.none')}</p>
  }
  return (
    <>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('looked.at')}</th>
              <th scope="col">{t('looked.who')}</th>
              <th scope="col">{t('looked.what')}</th>
              <th scope="col">{t('looked.why')}</th>
            </tr>
          </thead>
          <tbody>
            {data?.slice(0, shown).map((use) => (
              <One key={`${use.service}-${String(use.number)}-${use.at}`} use={use} />
            ))}
          </tbody>
        </table>
      </div>
      {data && data.length > shown ? (
        <button type="button" className="link-button" onClick={() => setShown(shown + 5 * FIRST)}>
          {t('looked.more')}
        </button>
      ) : null}
    </>
  )
}

function One({ use: { at, actor, access } }: { use: Use }) {
  const { t, i18n } = useTranslation('referral')
  const codes = useReferralCodes()
  const named = (code: string) =>
    i18n.exists(`referral:looked.code.${code}`) ? t(`looked.code.${code as 'own-record'}`) : undefined
  const name = useMemberName(actor.membership)
  const unit = useUnitName(actor.unit)
  return (
    <tr>
      <td>{formatMoment(at, i18n.language)}</td>
      <td>
        {name || '…'}
        <br />
        <span className="quiet small">{unit}</span>
      </td>
      <td>
        {access.operation === 'read' || access.operation === 'write'
          ? t(`looked.${access.operation}`)
          : access.operation}
        : {access.dataKinds.map((kind) => codes.name('data-kind', kind)).join(', ')}
      </td>
      <td>
        {named(access.ground) ?? codes.name('ground', access.ground)}
        <br />
        <span className="quiet small">{named(access.purpose) ?? codes.name('purpose', access.purpose)}</span>
      </td>
    </tr>
  )
}
