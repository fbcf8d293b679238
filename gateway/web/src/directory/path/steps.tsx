import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLocalized } from '../../shared/localized'
import { cardQuery } from '../card/cards'
import { ServiceLink } from '../entry-links'
import type { PathStep } from '../model'
import { Words } from '../words'
import { goesStraightOn, levelsOf } from './levels'

/** The picture of a path, and the list of its steps: one and the same, read from top to bottom. */
export function Steps({ steps }: { steps: PathStep[] }) {
  const { t } = useTranslation('directory')
  const levels = levelsOf(steps)
  return (
    <section className="section" aria-label={t('path.steps')}>
      <ol className="path">
        {levels.map((level, number) => (
          <li key={level.map(({ key }) => key).join()} className="path-level">
            <span className="path-number" aria-hidden="true">
              {number + 1}
            </span>
            {level.length > 1 ? <p className="path-either">{t('path.beside', { count: level.length })}</p> : null}
            <ul className="path-row">
              {level.map((step) => (
                <Step key={step.key} step={step} steps={steps} following={levels[number + 1]} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

type Props = { step: PathStep; steps: PathStep[]; following: PathStep[] | undefined }

function Step({ step, steps, following }: Props) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const next = steps.filter(({ key }) => step.next?.includes(key))
  return (
    <li className="path-step" id={`step-${step.key}`} tabIndex={-1}>
      <h2>{localized(step.name)}</h2>
      {step.text ? <Words text={step.text} /> : null}
      {step.services?.length || step.cards?.length ? (
        <ul className="path-help">
          {step.services?.map((id) => (
            <li key={id}>
              <ServiceLink id={id} />
            </li>
          ))}
          {step.cards?.map((id) => (
            <CardLink key={id} id={id} />
          ))}
        </ul>
      ) : null}
      {goesStraightOn(step, following) ? null : (
        <p className="small">
          {next.length > 0 ? t('path.then') : t('path.end')}{' '}
          {next.map(({ key, name }, number) => (
            <span key={key}>
              {number > 0 ? ` ${t('path.or')} ` : ''}
              <a href={`#step-${key}`}>{localized(name)}</a>
            </span>
          ))}
        </p>
      )}
    </li>
  )
}

/** A card that was withdrawn since is not shown. */
function CardLink({ id }: { id: string }) {
  const { t } = useTranslation('directory')
  const localized = useLocalized()
  const { data } = useQuery(cardQuery(id))
  if (!data?.published) {
    return null
  }
  return (
    <li>
      <Link to={`/directory/cards/${id}`}>{localized(data.published.text.name)}</Link>{' '}
      <span className="chip chip-quiet">{t('card.title')}</span>
    </li>
  )
}
