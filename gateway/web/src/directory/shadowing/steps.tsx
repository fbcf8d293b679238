import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from 'suomifi-ui-components'
import { api, body, ifMatch } from '../../shared/api'
import { DescribedForm } from '../../shared/described-form'
import { asProblem } from '../../shared/problem'
import { ProblemMessage } from '../../shared/problem-message'
import type { ShadowingView } from '../model'
import { put } from './shadowings'

const path = '/api/directory/shadowings/{id}' as const
const plain = ['agree', 'decline', 'complete', 'cancel'] as const
const scores = ['5', '4', '3', '2', '1']

/** Only what this reader may do now. */
export function Steps({ shadowing }: { shadowing: ShadowingView }) {
  const { t } = useTranslation('directory')
  const may = (step: string) => shadowing.availableActions.includes(step)
  const of = { params: { path: { id: shadowing.id }, header: ifMatch(shadowing.version) } }
  return (
    <div className="no-print">
      {may('answer') ? (
        <Asked title={t('shadowing.step.answer')}>
          <DescribedForm
            submit={t('shadowing.step.answer')}
            fields={[
              { kind: 'day', name: 'from', label: t('shadowing.from'), initial: shadowing.days.from },
              { kind: 'day', name: 'to', label: t('shadowing.to'), initial: shadowing.days.to },
            ]}
            act={({ from = '', to = '' }) => body(api.POST(`${path}/answer`, { ...of, body: { from, to } }))}
            onDone={put}
          />
        </Asked>
      ) : null}
      <Plain shadowing={shadowing} />
      {may('note') ? (
        <Asked title={t('shadowing.step.note')}>
          <DescribedForm
            submit={t('shadowing.keep')}
            fields={[{ kind: 'words', name: 'text', label: t('shadowing.note'), rows: 4 }]}
            act={({ text = '' }) => body(api.POST(`${path}/note`, { ...of, body: { text } }))}
            onDone={put}
          />
        </Asked>
      ) : null}
      {may('feedback') ? (
        <Asked title={t('shadowing.step.feedback')}>
          <DescribedForm
            submit={t('shadowing.tell')}
            fields={[
              {
                kind: 'radio',
                name: 'score',
                label: t('shadowing.score'),
                choices: scores.map((value) => ({ value, label: t(`shadowing.scale.${value as '5'}`) })),
              },
              { kind: 'words', name: 'text', label: t('shadowing.feedback'), rows: 3, optional: true },
            ]}
            act={({ score, text }) =>
              body(
                api.POST(`${path}/feedback`, {
                  ...of,
                  body: { score: Number(score), text: text === '' ? undefined : text },
                }),
              )
            }
            onDone={put}
          />
        </Asked>
      ) : null}
    </div>
  )
}

function Asked({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <details className="section card card-soft">
      <summary>{title}</summary>
      {children}
    </details>
  )
}

/** The steps that ask for nothing. */
function Plain({ shadowing }: { shadowing: ShadowingView }) {
  const { t } = useTranslation('directory')
  const step = useMutation({
    mutationFn: (code: (typeof plain)[number]) =>
      body(
        api.POST(`${path}/${code}`, {
          params: { path: { id: shadowing.id }, header: ifMatch(shadowing.version) },
        }),
      ),
    onSuccess: put,
  })
  const allowed = plain.filter((code) => shadowing.availableActions.includes(code))
  return (
    <div className="buttons">
      {step.error ? <ProblemMessage problem={asProblem(step.error)} /> : null}
      {allowed.map((code) => (
        <Button
          key={code}
          variant={code === 'agree' || code === 'complete' ? 'default' : 'secondary'}
          disabled={step.isPending}
          onClick={() => step.mutate(code)}
        >
          {t(`shadowing.step.${code}`)}
        </Button>
      ))}
    </div>
  )
}
