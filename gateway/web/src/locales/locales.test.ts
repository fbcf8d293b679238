import { describe, expect, it } from 'vitest'
import en from './en'
import fi from './fi'
import sv from './sv'

/** Every text by its key, and the names it puts into itself. */
function texts(tree: object, path = ''): Map<string, { text: string; names: string[] }> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
      const here = path === '' ? key : `${path}.${key}`
      return typeof value === 'string'
        ? [[here, { text: value, names: [...value.matchAll(/{{(\w+)}}/g)].map((match) => match[1] ?? '').sort() }]]
        : [...texts(value as object, here)]
    }),
  )
}

describe.each([
  ['Swedish', sv],
  ['English', en],
])('%s', (_, language) => {
  const finnish = texts(fi)
  const own = texts(language)

  it('has every text that Finnish has, and no other', () => {
    expect([...own.keys()]).toEqual([...finnish.keys()])
  })

  it('puts the same things into its texts', () => {
    const names = (all: typeof own) => [...all].map(([key, { names: given }]) => `${key} ${given.join(' ')}`)
    expect(names(own)).toEqual(names(finnish))
  })

  it('leaves no text empty', () => {
    expect([...own].filter(([, { text }]) => text.trim() === '')).toEqual([])
  })
})
