export type Mark = { x: number; y: number; score: number; on: string; measure: string }

type Scored = { measure: string; on: string; score?: number; minimum: number; maximum: number }

export const chart = { width: 360, height: 180, left: 34, right: 14, top: 14, bottom: 30 }

/** Where each score stands in the picture: time runs to the right, the scale upwards; answers without a score have no place. */
export function marksOf(measurements: Scored[]): Mark[] {
  const scored = measurements.filter((each) => each.score !== undefined)
  const days = scored.map((each) => Date.parse(each.on))
  const first = Math.min(...days)
  const span = Math.max(...days) - first
  return scored
    .map(({ measure, on, score = 0, minimum, maximum }) => ({
      x: placed(span === 0 ? 0.5 : (Date.parse(on) - first) / span, chart.left, chart.width - chart.right),
      y: placed((score - minimum) / Math.max(1, maximum - minimum), chart.height - chart.bottom, chart.top),
      score,
      on,
      measure,
    }))
    .sort((one, other) => one.on.localeCompare(other.on))
}

export function lineOf(marks: Mark[]): string {
  return marks.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')
}

/** From the first score to the last; undefined where there is no pair to compare. */
export function changeOf(measurements: Scored[]): number | undefined {
  const marks = marksOf(measurements)
  const first = marks[0]
  const last = marks.at(-1)
  return first && last && marks.length > 1 ? last.score - first.score : undefined
}

function placed(part: number, from: number, to: number): number {
  return Math.round((from + part * (to - from)) * 10) / 10
}
