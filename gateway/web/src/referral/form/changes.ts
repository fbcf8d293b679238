import type { Answer, Answers } from './definition'

/** {@code section.question}: codes of both have no full stop in them. */
export type Place = string
/** What has been written since the last save; null takes an answer away. */
export type Changes = Partial<Record<Place, Answer | null>>

export const placeOf = (section: string, question: string): Place => `${section}.${question}`

/** {@code /sections/work/history} is {@code work.history}, and so is what is inside of it. */
export function placeAt(pointer: string | undefined): Place | undefined {
  const match = /^\/sections\/([^/]+)\/([^/]+)/.exec(pointer ?? '')
  return match ? placeOf(match[1] ?? '', match[2] ?? '') : undefined
}

export function answerAt(answers: Answers, place: Place): Answer | undefined {
  const [section = '', question = ''] = place.split('.')
  return answers[section]?.[question]
}

/** The merge patch that brings the changes to the service, without those that are withheld; undefined where none is left. */
export function patchOf(changes: Changes, withheld: Place[]) {
  const patch: Record<string, Record<string, Answer | null>> = {}
  for (const [place, answer] of Object.entries(changes)) {
    const [section = '', question = ''] = place.split('.')
    if (answer !== undefined && !withheld.includes(place)) {
      patch[section] = { ...patch[section], [question]: answer }
    }
  }
  return Object.keys(patch).length > 0 ? patch : undefined
}

/** What is still to be saved after a save: all but what went along and has not been changed again meanwhile. */
export function leftAfter(changes: Changes, sent: Changes, withheld: Place[]): Changes {
  return Object.fromEntries(
    Object.entries(changes).filter(([place, answer]) => withheld.includes(place) || !same(answer, sent[place])),
  )
}

/** Where somebody else has meanwhile answered otherwise than I have: those a person settles, all else goes together. */
export function collisions(changes: Changes, before: Answers, theirs: Answers): Place[] {
  return Object.keys(changes).filter((place) => {
    const their = answerAt(theirs, place) ?? null
    return !same(their, answerAt(before, place) ?? null) && !same(their, changes[place])
  })
}

function same(one: Answer | null | undefined, other: Answer | null | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
