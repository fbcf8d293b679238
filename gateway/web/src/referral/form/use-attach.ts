import { useState } from 'react'
import { api, body, done, ifMatch } from '../../shared/api'
import { asProblem, type Problem } from '../../shared/problem'
import { queryClient } from '../../shared/query-client'
import { nameOf, typeOf, type Unfit, unfit } from './files'
import { attachmentsQuery } from './queries'
import { sendFile } from './send-file'

/** A file on its way; refused ones stay until one has read why. */
export type Sending = { key: string; name: string; part: number; unfit?: Unfit; problem?: Problem; again?: File }

/** Announces files and sends them, one after another. What was announced and then refused is taken back. */
export function useAttach(form: string, section: string) {
  const [sendings, setSendings] = useState<Sending[]>([])
  const change = (key: string, what: Partial<Sending>) =>
    setSendings((all) => all.map((each) => (each.key === key ? { ...each, ...what } : each)))
  const forget = (key: string) => setSendings((all) => all.filter((each) => each.key !== key))
  const asked = () => queryClient.invalidateQueries({ queryKey: attachmentsQuery(form).queryKey })

  async function one(file: File) {
    const key = crypto.randomUUID()
    const wrong = unfit(file)
    setSendings((all) => [...all, { key, name: file.name, part: 0, unfit: wrong }])
    if (wrong) {
      return
    }
    try {
      await attach(form, section, file, key, (part) => change(key, { part }))
      await asked()
      forget(key)
    } catch (thrown) {
      const problem = asProblem(thrown)
      change(key, { problem, again: problem.status === 0 || problem.status >= 500 ? file : undefined })
    }
  }

  async function add(files: File[]) {
    for (const file of files) {
      await one(file)
    }
  }

  function retry(sending: Sending) {
    forget(sending.key)
    if (sending.again) {
      void one(sending.again)
    }
  }

  return { sendings, add, forget, retry }
}

async function attach(form: string, section: string, file: File, key: string, sent: (part: number) => void) {
  const announced = await body(
    api.POST('/api/referral/forms/{id}/attachments', {
      params: { path: { id: form }, header: { 'Idempotency-Key': key } },
      body: { section, name: nameOf(file), type: typeOf(file) ?? file.type },
    }),
  )
  try {
    await sendFile(`/api/referral/forms/${form}/attachments/${announced.id}/file`, announced.version, file, sent)
  } catch (thrown) {
    await remove(form, announced.id, announced.version).catch(() => undefined)
    throw thrown
  }
}

export function remove(form: string, attachment: string, version: number) {
  return done(
    api.DELETE('/api/referral/forms/{id}/attachments/{attachment}', {
      params: { path: { id: form, attachment }, header: ifMatch(version) },
    }),
  )
}
