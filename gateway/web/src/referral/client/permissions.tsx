import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body, ifMatch } from '../../shared/api'
import { useReferralCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import { type Localized, useLocalized } from '../../shared/localized'
import type { ClientView } from '../../shared/model'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import { queryClient } from '../../shared/query-client'

type Permission = NonNullable<ClientView['permissions']>[number]
type Names = Map<string, Localized | undefined>

/** Whoever they name may be an organisation, unit, service or network: they tell what each is called. */
const partiesQuery = ({ id, version }: ClientView) =>
  queryOptions({
    queryKey: ['client', id, 'parties', version],
    queryFn: () => body(api.GET('/api/referral/clients/{id}/permissions', { params: { path: { id } } })),
  })

/** Who may read what of a client, on what ground and until when; the client may take a permission back at any time. */
export function Permissions({ client, permissions }: { client: ClientView; permissions: Permission[] }) {
  const { t } = useTranslation('referral')
  const { data } = useQuery({ ...partiesQuery(client), enabled: permissions.length > 0 })
  const names: Names = new Map(data?.parties.map(({ id, name }) => [id, name]))
  return (
    <section className="section">
      <h2>{t('client.permissions')}</h2>
      {permissions.length === 0 ? <p className="quiet">{t('client.noPermissions')}</p> : null}
      <ul className="rows">
        {permissions.map((permission) => (
          <PermissionRow key={permission.id} client={client} permission={permission} names={names} />
        ))}
      </ul>
    </section>
  )
}

type Row = { client: ClientView; permission: Permission; names: Names }

function PermissionRow({ client, permission, names }: Row) {
  const { t } = useTranslation('referral')
  const localized = useLocalized()
  const codes = useReferralCodes()
  return (
    <li className="row">
      <div className="row-main">
        <strong>{permission.parties.map((party) => localized(names.get(party)) || '…').join(', ')}</strong>
        <span>{permission.dataKinds.map((kind) => codes.name('data-kind', kind)).join(', ')}</span>
        <span className="quiet">
          {codes.name('ground', permission.ground)} · {formatDay(permission.from)}–
          {permission.to ? formatDay(permission.to) : ''}
        </span>
        {permission.withdrawnAt ? (
          <span className="late">{t('client.withdrawn', { day: formatDay(permission.withdrawnAt) })}</span>
        ) : null}
      </div>
      {permission.availableActions.includes('withdraw') ? (
        <div className="row-end">
          <Withdraw client={client} permission={permission.id} />
        </div>
      ) : null}
    </li>
  )
}

/** From then on nothing more is disclosed, and referrals that rest on it are cancelled: one is asked first. */
function Withdraw({ client, permission }: { client: ClientView; permission: string }) {
  const { t } = useTranslation('referral')
  const withdraw = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/referral/clients/{id}/permissions/{permission}/withdraw', {
          params: { path: { id: client.id, permission }, header: ifMatch(client.version) },
        }),
      ),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: ['client', client.id] })
      void queryClient.invalidateQueries({ queryKey: ['referral'] })
    },
  })
  return (
    <>
      <Button
        variant="secondary"
        disabled={withdraw.isPending}
        onClick={() => {
          if (window.confirm(t('client.withdrawSure'))) {
            withdraw.mutate()
          }
        }}
      >
        {t('client.withdraw')}
      </Button>
      {withdraw.error ? <ProblemMessage problem={asProblem(withdraw.error)} /> : null}
    </>
  )
}
