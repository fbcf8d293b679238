import { useTranslation } from 'react-i18next'
import { formatDay } from '../../shared/dates'
import type { SupportView } from '../../shared/model'
import { chart, lineOf, marksOf } from './chart'

type Props = { measurements: SupportView['measurements']; label: string }

/** The scores as a line. The table beside it says the same, so the picture is one thing to a screen reader. */
export function ScoreChart({ measurements, label }: Props) {
  const { t } = useTranslation('referral')
  const marks = marksOf(measurements)
  const scale = measurements[0]
  const first = marks[0]
  const last = marks.at(-1)
  if (!scale || !first || !last) {
    return null
  }
  const floor = chart.height - chart.bottom
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${String(chart.width)} ${String(chart.height)}`}
      role="img"
      aria-label={t('scores.chart', { measure: label })}
    >
      <line className="chart-axis" x1={chart.left} x2={chart.left} y1={chart.top} y2={floor} />
      <line className="chart-axis" x1={chart.left} x2={chart.width - chart.right} y1={floor} y2={floor} />
      <text x={chart.left - 8} y={chart.top + 5} textAnchor="end">
        {scale.maximum}
      </text>
      <text x={chart.left - 8} y={floor + 5} textAnchor="end">
        {scale.minimum}
      </text>
      <polyline className="chart-line" points={lineOf(marks)} />
      {marks.map((mark, number) => (
        <g key={`${mark.on}-${String(number)}`}>
          <circle className="chart-mark" cx={mark.x} cy={mark.y} r={5} />
          <text
            className="chart-score"
            x={mark.x}
            y={mark.y < chart.top + 16 ? mark.y + 20 : mark.y - 9}
            textAnchor="middle"
          >
            {mark.score}
          </text>
        </g>
      ))}
      <text x={chart.left} y={chart.height - 8} textAnchor="start">
        {formatDay(first.on)}
      </text>
      {marks.length > 1 ? (
        <text x={chart.width - chart.right} y={chart.height - 8} textAnchor="end">
          {formatDay(last.on)}
        </text>
      ) : null}
    </svg>
  )
}
