import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { useDirectoryCodes } from '../shared/codes'
import { useLocalized } from '../shared/localized'
import type { OwnMembership } from '../shared/model'
import { asProblem } from '../shared/problem'
import { ProblemMessage } from '../shared/problem-message'
import { actAs, logOut } from '../shared/session'
import { Bare } from './bare'

/** Whoever belongs to several units says for which one they work now. */
export function ChooseMembership({ memberships }: { memberships: OwnMembership[] }) {
  const { t } = useTranslation()
  const localized = useLocalized()
  const codes = useDirectoryCodes()
  const choose = useMutation({ mutationFn: actAs })

  if (memberships.length === 0) {
    return (
      <Bare title={t('membership.none')}>
        <p>{t('membership.noneHelp')}</p>
        <Button variant="secondary" onClick={() => void logOut()}>
          {t('session.logOut')}
        </Button>
      </Bare>
    )
  }
  return (
    <Bare title={t('membership.choose')}>
      {choose.error ? <ProblemMessage problem={asProblem(choose.error)} /> : null}
      <ul className="rows">
        {memberships.map((each) => (
          <li key={each.id} className="row">
            <div className="row-main">
              <strong>{localized(each.unitName)}</strong>
              <span className="quiet">
                {localized(each.organisationName)} · {codes.name('roles', each.role)}
              </span>
            </div>
            <Button onClick={() => choose.mutate(each.id)}>{t('membership.take')}</Button>
          </li>
        ))}
      </ul>
    </Bare>
  )
}
