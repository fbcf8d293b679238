import { describe, expect, it } from 'vitest'
import { linesOf, picture, placeRound } from './circle'

describe('the picture of a team', () => {
  it('has everybody round the client, beginning at the top', () => {
    const placed = placeRound(['a', 'b', 'c', 'd'].map((key) => ({ key, name: key, kind: 'person' as const })))

    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [360, 45],
      [615, 220],
      [360, 395],
      [105, 220],
    ])
    expect(placed.every(({ x, y }) => x > 0 && y > 0 && x < picture.width && y < picture.height)).toBe(true)
    expect(placeRound([])).toEqual([])
  })

  it('writes names in a few short lines', () => {
    expect(linesOf('Outi Omavaara')).toEqual(['Outi Omavaara'])
    expect(linesOf('Keski-Pohjanmaan työllisyysalue')).toEqual(['Keski-Pohjanmaan', 'työllisyysalue'])
    expect(linesOf('Yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän')).toEqual([
      'Yksi kaksi kolme',
      'neljä viisi kuusi',
      'seitsemän kahdeksan…',
    ])
    expect(linesOf('Työkykykoordinaattoripalvelukeskus')).toEqual(['Työkykykoordinaatto…'])
    expect(linesOf('👩‍🦽')).toEqual(['👩‍🦽'])
  })
})
