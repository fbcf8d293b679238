import { describe, expect, it } from 'vitest'
import { changeOf, lineOf, marksOf } from './chart'

const asked = (on: string, score?: number) => ({ measure: 'work-ability-score', on, score, minimum: 0, maximum: 10 })

describe('the picture of the scores', () => {
  it('runs from left to right in time, and upwards with the score', () => {
    const marks = marksOf([asked('2026-07-01', 10), asked('2026-01-01', 0), asked('2026-04-01', 5)])

    expect(marks.map(({ score }) => score)).toEqual([0, 5, 10])
    expect(marks[0]).toMatchObject({ x: 34, y: 150 })
    expect(marks[2]).toMatchObject({ x: 346, y: 14 })
    expect(lineOf(marks.slice(0, 1))).toBe('34,150')
  })

  it('leaves out what has no score, and puts a single one in the middle', () => {
    expect(marksOf([asked('2026-01-01'), asked('2026-02-01', 5)])).toMatchObject([{ x: 190, y: 82 }])
    expect(marksOf([])).toEqual([])
  })

  it('tells the change of a pair, and none of a single score', () => {
    expect(changeOf([asked('2026-01-01', 3), asked('2026-06-01', 7)])).toBe(4)
    expect(changeOf([asked('2026-01-01', 3), asked('2026-06-01')])).toBeUndefined()
  })
})
