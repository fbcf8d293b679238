import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDirectoryCodes } from '../shared/codes'
import { useLocalized } from '../shared/localized'
import { meQuery } from '../shared/me'
import type { OwnMembership } from '../shared/model'
import { actAs, logOut } from '../shared/session'

/** Who one is and for whom one works now, and the way to change that or to leave. */
export function Who({ acting }: { acting: OwnMembership }) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const codes = useDirectoryCodes()
  const { data: memberships } = useQuery(meQuery)
  const change = useMutation({ mutationFn: actAs })
  const leave = useMutation({ mutationFn: logOut })
  const others = (memberships ?? []).filter((each) => each.id !== acting.id)

  return (
    <details className="who">
      <summary>
        <span className="who-name">{acting.displayName}</span>
        <span className="who-unit">{localized(acting.unitName)}</span>
      </summary>
      <div className="who-panel">
        <p>
          {localized(acting.organisationName)}
          <br />
          {codes.name('roles', acting.role)}
        </p>
        {others.length > 0 ? (
          <>
            <p className="small">{t('membership.change')}</p>
            <ul>
              {others.map((each) => (
                <li key={each.id}>
                  <button type="button" className="link-button" onClick={() => change.mutate(each.id)}>
                    {localized(each.unitName)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <button type="button" className="link-button" onClick={() => leave.mutate()}>
          {t('session.logOut')}
        </button>
      </div>
    </details>
  )
}
