import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { api, body, ifMatch } from '../../shared/api'
import type { FormView } from '../../shared/model'
import { asProblem, type Problem } from '../../shared/problem'
import { queryClient } from '../../shared/query-client'
import { useUnsaved } from '../../shared/unsaved'
import { answerAt, type Changes, collisions, leftAfter, patchOf, type Place, placeAt, placeOf } from './changes'
import { type Answer, type Answers, answersOf, isAnswered } from './definition'
import { formQuery } from './queries'

const PAUSE = 1000
const AGAIN = 10_000

/** What somebody else answered where I have written otherwise. */
export type Theirs = Partial<Record<Place, Answer | null>>
export type Faults = Partial<Record<Place, string>>

/**
 * A form that is being filled in. What is written is saved when one pauses, each time against the version that was seen. Where
 * somebody else has meanwhile answered other questions both go together; the same question waits for a person's choice.
 */
export function useFilling(first: FormView) {
  const [known, setKnown] = useState(first)
  const [changes, setChanges] = useState<Changes>({})
  const [theirs, setTheirs] = useState<Theirs>({})
  const [faults, setFaults] = useState<Faults>({})
  const [problem, setProblem] = useState<Problem>()
  const [saving, setSaving] = useState(false)
  const [savedAt, setSavedAt] = useState<Date>()
  const newest = useRef({ known: first, changes, theirs, faults })
  const running = useRef<Promise<unknown>>(Promise.resolve())
  const answers = answersOf(known.sections)
  const unsaved = Object.keys(changes).length > 0
  useUnsaved(unsaved)

  function put(next: Partial<typeof newest.current>) {
    newest.current = { ...newest.current, ...next }
    setKnown(newest.current.known)
    setChanges(newest.current.changes)
    setTheirs(newest.current.theirs)
    setFaults(newest.current.faults)
  }

  const withheld = () => [...Object.keys(newest.current.theirs), ...Object.keys(newest.current.faults)]

  async function saveNow(): Promise<void> {
    const { known: before, changes: sent } = newest.current
    const held = withheld()
    const sections = patchOf(sent, held)
    if (!sections) {
      return
    }
    setSaving(true)
    try {
      const after = await body(
        api.PATCH('/api/referral/forms/{id}', {
          params: { path: { id: before.id }, header: ifMatch(before.version) },
          body: { sections },
        }),
      )
      put({ known: after, changes: leftAfter(newest.current.changes, sent, held) })
      queryClient.setQueryData(formQuery(after.id).queryKey, after)
      setSavedAt(new Date())
      setProblem(undefined)
    } catch (thrown) {
      await refused(asProblem(thrown), before)
    } finally {
      setSaving(false)
    }
  }

  async function refused(why: Problem, before: FormView) {
    const named = why.errors.flatMap((error) => {
      const place = placeAt(error.pointer)
      return place ? [[place, error.message] as const] : []
    })
    if (why.status === 412) {
      const now = await queryClient.query(formQuery(before.id))
      put(merged(now, answersOf(before.sections)))
      setProblem(undefined)
      await saveNow()
    } else if (named.length > 0) {
      put({ faults: { ...newest.current.faults, ...Object.fromEntries(named) } })
      setProblem(undefined)
      await saveNow()
    } else {
      setProblem(why)
      throw why
    }
  }

  function merged(now: FormView, before: Answers) {
    const told = answersOf(now.sections)
    const collided = collisions(newest.current.changes, before, told)
    return {
      known: now,
      theirs: {
        ...newest.current.theirs,
        ...Object.fromEntries(collided.map((place) => [place, answerAt(told, place) ?? null])),
      },
    }
  }

  /** One save at a time, so that none can overtake another. */
  function save(): Promise<void> {
    const next = running.current.catch(() => undefined).then(saveNow)
    running.current = next
    return next
  }

  function write(section: string, question: string, answer: Answer | undefined) {
    const place = placeOf(section, question)
    put({
      changes: { ...newest.current.changes, [place]: isAnswered(answer) ? (answer ?? null) : null },
      faults: without(newest.current.faults, place),
    })
  }

  function settle(place: Place, mine: boolean) {
    put({
      theirs: without(newest.current.theirs, place),
      changes: mine ? { ...newest.current.changes } : without(newest.current.changes, place),
    })
  }

  /** After a step that the service took on the whole form. */
  function take(after: FormView) {
    put({ known: after })
    queryClient.setQueryData(formQuery(after.id).queryKey, after)
  }

  function tell(found: Faults) {
    put({ faults: found })
  }

  const trySave = useEffectEvent(() => void save().catch(() => undefined))
  useEffect(() => {
    if (!unsaved) {
      return
    }
    const later = setTimeout(trySave, problem ? AGAIN : PAUSE)
    window.addEventListener('online', trySave)
    return () => {
      clearTimeout(later)
      window.removeEventListener('online', trySave)
    }
  }, [changes, theirs, unsaved, problem])

  return {
    known,
    answers,
    changes,
    theirs,
    faults,
    problem,
    saving,
    savedAt,
    unsaved,
    write,
    settle,
    save,
    take,
    tell,
    latest: () => newest.current.known,
  }
}

function without<T>(all: Partial<Record<Place, T>>, place: Place): Partial<Record<Place, T>> {
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== place))
}

export type Filling = ReturnType<typeof useFilling>

/** What stands in a field: what has been written, else what is saved. */
export function shownAt(filling: Filling, section: string, question: string): Answer | undefined {
  const place = placeOf(section, question)
  return place in filling.changes ? (filling.changes[place] ?? undefined) : answerAt(filling.answers, place)
}
