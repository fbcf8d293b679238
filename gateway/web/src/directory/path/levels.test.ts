import { describe, expect, it } from 'vitest'
import { goesStraightOn, levelsOf } from './levels'

const step = (key: string, ...next: string[]) => ({ key, name: { fi: key }, next })
const keys = (steps: Parameters<typeof levelsOf>[0]) => levelsOf(steps).map((level) => level.map(({ key }) => key))

describe('the steps of a path', () => {
  it('stand one after the other, and beside each other where the path parts', () => {
    expect(keys([step('a', 'b', 'c'), step('b', 'd'), step('c', 'd'), step('d')])).toEqual([['a'], ['b', 'c'], ['d']])
  })

  it('come after everything that leads to them, however they are listed', () => {
    expect(keys([step('d'), step('c', 'd'), step('a', 'b', 'd'), step('b', 'c')])).toEqual([['a'], ['b'], ['c'], ['d']])
  })

  it('are shown where nothing leads to them, and where what follows is unknown or a circle', () => {
    expect(keys([step('a'), step('b', 'nowhere')])).toEqual([['a', 'b']])
    expect(
      keys([step('a', 'b'), step('b', 'a')])
        .flat()
        .toSorted(),
    ).toEqual(['a', 'b'])
    expect(levelsOf([])).toEqual([])
  })

  it('tell where they lead unless it is the only one that follows', () => {
    expect(goesStraightOn(step('a', 'b'), [step('b')])).toBe(true)
    expect(goesStraightOn(step('d'), undefined)).toBe(true)
    expect(goesStraightOn(step('a', 'b', 'c'), [step('b'), step('c')])).toBe(false)
    expect(goesStraightOn(step('a', 'c'), [step('b'), step('c')])).toBe(false)
  })
})
