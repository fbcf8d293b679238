import { useEffect, useEffectEvent, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { ReferralView } from '../../shared/model'
import { Page } from '../../shared/page'
import { asProblem, type Problem } from '../../shared/problem'
import { useUnsaved } from '../../shared/unsaved'
import { CheckStep } from './check-step'
import { DeleteDraft } from './delete-draft'
import { noWords, reachable, type Step, steps, targetOf, type Words, wordsOf, written } from './order'
import { SaveState } from './save-state'
import { SituationStep } from './situation-step'
import { useDraft } from './use-draft'
import { WhereStep } from './where-step'
import { WhomStep } from './whom-step'
import '../referral.css'

const PAUSE = 1_500
const AGAIN = 5_000

/** What did not answer, or knew nobody any more, may take it the next time; what was refused stays refused. */
const mayPass = ({ status }: Problem) => [0, 401, 502, 503, 504].includes(status)

/** Refers a client in four steps. The address knows for whom and where to; the words are typed once and kept on the server. */
export function Refer({ draft: begun }: { draft?: ReferralView }) {
  const { t } = useTranslation('referral')
  const [parameters, setParameters] = useSearchParams()
  const client = parameters.get('client') ?? begun?.client ?? null
  const target = targetOf(parameters.get('target')) ?? targetOfDraft(begun)
  const step = reachable(parameters.get('step') ?? (begun ? 'situation' : null), client, target)

  const form = useForm<Words>({ defaultValues: begun ? wordsOf(begun) : noWords })
  const order = (words: Words) => (client && target ? { client, target, words } : undefined)
  const kept = useDraft(begun)
  const words: Words = { ...form.getValues(), ...useWatch({ control: form.control }) }
  const ready = order(words)
  const content = ready && JSON.stringify(ready)
  const [saved, setSaved] = useState(begun ? content : undefined)
  const unsaved = content !== saved && (form.formState.isDirty || kept.draft !== undefined)
  const leaveFreely = useUnsaved(unsaved)

  const [refused, setRefused] = useState<string>()
  const trySave = useEffectEvent(() => {
    save().catch((thrown: unknown) => setRefused(mayPass(asProblem(thrown)) ? undefined : content))
  })
  useEffect(() => {
    if (!unsaved || content === undefined || content === refused) {
      return
    }
    // Saved when one pauses; what is typed during a save is saved by the next one.
    const later = setTimeout(trySave, kept.problem ? AGAIN : PAUSE)
    window.addEventListener('online', trySave)
    return () => {
      clearTimeout(later)
      window.removeEventListener('online', trySave)
    }
  }, [content, unsaved, refused, kept.problem])

  async function save() {
    if (!ready) {
      throw new Error('there is nothing to save yet')
    }
    const after = await kept.save(ready)
    setSaved(JSON.stringify(ready))
    if (!begun) {
      nameDraft(after.id)
    }
    return after
  }

  async function send() {
    if (!ready) {
      throw new Error('there is nothing to send yet')
    }
    await save()
    return kept.send(ready)
  }

  /** So that the page can be loaded anew; by the address of now, for one may have gone on during the save. */
  function nameDraft(id: string) {
    const now = new URLSearchParams(window.location.search)
    if (window.location.pathname === '/refer' && now.get('draft') !== id) {
      setParameters(withAll(now, { draft: id }), { replace: true, preventScrollReset: true })
    }
  }

  function go(next: Step, chosen: Record<string, string> = {}) {
    setParameters(withAll(parameters, { ...chosen, step: next }))
    window.scrollTo(0, 0)
  }

  return (
    <Page
      title={t('refer.title')}
      actions={kept.draft ? <DeleteDraft draft={kept.draft} onDeleted={leaveFreely} /> : null}
    >
      <Steps now={step} />
      {step === 'whom' ? <WhomStep chosen={client} form={form} onChosen={(id) => go('where', { client: id })} /> : null}
      {step === 'where' && client ? (
        <WhereStep
          client={client}
          target={target}
          form={form}
          onChosen={(next) => go('where', { target: written(next) })}
          onNext={() => go('situation')}
          onBack={() => go('whom')}
        />
      ) : null}
      {step === 'situation' && client && target ? (
        <SituationStep
          client={client}
          target={target}
          form={form}
          draft={async () => (kept.draft ?? (await save())).id}
          onNext={() => go('check')}
          onBack={() => go('where')}
        />
      ) : null}
      {step === 'check' && client && target ? (
        <CheckStep
          client={client}
          target={target}
          words={form}
          documents={kept.draft?.requiredDocuments ?? []}
          send={send}
          onSent={leaveFreely}
          onBack={() => go('situation')}
        />
      ) : null}
      <SaveState kept={kept} words={words} unsaved={unsaved} onMine={() => void save().catch(() => undefined)} />
    </Page>
  )
}

function withAll(parameters: URLSearchParams, values: Record<string, string>) {
  const after = new URLSearchParams(parameters)
  for (const [name, value] of Object.entries(values)) {
    after.set(name, value)
  }
  return after
}

function targetOfDraft(draft: ReferralView | undefined) {
  return draft ? targetOf(`${draft.target.kind}:${draft.target.id}`) : undefined
}

function Steps({ now }: { now: Step }) {
  const { t } = useTranslation('referral')
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step} aria-current={step === now ? 'step' : undefined}>
          {t(`refer.step.${step}`)}
        </li>
      ))}
    </ol>
  )
}
