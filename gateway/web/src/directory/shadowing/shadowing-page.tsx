import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { useDirectoryCodes } from '../../shared/codes'
import { formatDay } from '../../shared/dates'
import { Page } from '../../shared/page'
import { MemberName, UnitLink } from '../entry-links'
import { EntryPage } from '../entry-page'
import type { ShadowingView } from '../model'
import { shadowingQuery } from './shadowings'
import { Steps } from './steps'
import '../directory.css'

/** One shadowing, from the wish to what both brought home. */
export function ShadowingPage() {
  const { t } = useTranslation('directory')
  const codes = useDirectoryCodes()
  const { id = '' } = useParams()
  return (
    <EntryPage query={shadowingQuery(id)} title={t('shadowing.title')}>
      {(shadowing) => (
        <Page
          title={`${t(`shadowing.${shadowing.wish}`)}: ${codes.name('professions', shadowing.profession)}`}
          lead={t(`shadowing.state.${shadowing.state}`)}
          actions={<Link to="/directory/shadowings">{t('shadowing.title')}</Link>}
        >
          <p className="words" dir="auto">
            {shadowing.goals}
          </p>
          <Facts shadowing={shadowing} />
          <Accounts shadowing={shadowing} />
          <Steps shadowing={shadowing} />
        </Page>
      )}
    </EntryPage>
  )
}

function Facts({ shadowing }: { shadowing: ShadowingView }) {
  const { t } = useTranslation('directory')
  const { days, agreed, wished, answered } = shadowing
  return (
    <dl className="facts section">
      <dt>{t('shadowing.wishedBy')}</dt>
      <dd>
        <Party party={wished} />
      </dd>
      <dt>{t('shadowing.days')}</dt>
      <dd>
        {formatDay(days.from)}–{formatDay(days.to)}
      </dd>
      {answered ? (
        <>
          <dt>{t('shadowing.answeredBy')}</dt>
          <dd>
            <Party party={answered} />
          </dd>
        </>
      ) : null}
      {agreed ? (
        <>
          <dt>{t(shadowing.state === 'ANSWERED' ? 'shadowing.proposed' : 'shadowing.agreed')}</dt>
          <dd>
            {formatDay(agreed.from)}–{formatDay(agreed.to)}
          </dd>
        </>
      ) : null}
    </dl>
  )
}

function Party({ party }: { party: ShadowingView['wished'] }) {
  return (
    <>
      <MemberName id={party.membership} />, <UnitLink id={party.unit} />
    </>
  )
}

/** What both work communities know of it. */
function Accounts({ shadowing }: { shadowing: ShadowingView }) {
  const { t } = useTranslation('directory')
  const accounts = [
    { of: t('shadowing.wishedBy'), account: shadowing.ofWished },
    { of: t('shadowing.answeredBy'), account: shadowing.ofAnswered },
  ].flatMap(({ of, account }) => (account && (account.note || account.score) ? [{ of, account }] : []))
  return accounts.map(({ of, account }) => (
    <section key={of} className="card section">
      <h2>{of}</h2>
      {account.note ? (
        <p className="words" dir="auto">
          {account.note}
        </p>
      ) : null}
      {account.score ? <p>{t('shadowing.scored', { score: account.score })}</p> : null}
      {account.feedback ? (
        <p className="words quiet" dir="auto">
          {account.feedback}
        </p>
      ) : null}
    </section>
  ))
}
